package io.daicho.service.foreign.conversion;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.journal.FactCatalogue;
import java.util.Comparator;

/**
 * A line on its way into the order of time. What begins comes before what is done to it at the same instant, and whatever
 * else is the same keeps the order of the records.
 */
record SortedLine(long millis, int rank, long sequence, int file, long number, String line)
        implements Comparable<SortedLine> {
    private static final Comparator<SortedLine> IN_TIME = Comparator.comparingLong(SortedLine::millis)
            .thenComparingInt(SortedLine::rank)
            .thenComparingLong(SortedLine::sequence);
    private static final String BEGINS = "{\"type\":\"" + FactCatalogue.name(CustodyFact.CopyMade.class) + "\"";

    static int rank(String line) {
        return line.startsWith(BEGINS) ? 0 : 1;
    }

    String written() {
        return millis + " " + rank + " " + sequence + " " + file + " " + number + " " + line;
    }

    static SortedLine read(String written) {
        String[] parts = written.split(" ", 6);
        return new SortedLine(
                Long.parseLong(parts[0]),
                Integer.parseInt(parts[1]),
                Long.parseLong(parts[2]),
                Integer.parseInt(parts[3]),
                Long.parseLong(parts[4]),
                parts[5]);
    }

    @Override
    public int compareTo(SortedLine other) {
        return IN_TIME.compare(this, other);
    }
}
