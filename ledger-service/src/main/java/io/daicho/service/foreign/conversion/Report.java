package io.daicho.service.foreign.conversion;

import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of records: how many facts, and which records became none, by reason and kind, with examples. */
public final class Report {
    /** How many examples are kept of each. */
    public static final int EXAMPLES = 3;

    private final Map<Reason, Count> leftOut =
            new TreeMap<>(Comparator.comparing(Reason::why).thenComparing(Reason::kind));
    private long facts;

    Report() {}

    private record Reason(LeftOut why, String kind) {}

    private static final class Count {
        private long records;
        private final List<Origin> examples = new ArrayList<>();
    }

    /**
     * Records that became no fact for one reason.
     *
     * @param why the reason
     * @param kind what kind of record, in the other program's words
     * @param records how many
     * @param examples where the first of them stand
     */
    public record Line(LeftOut why, String kind, long records, List<Origin> examples) {}

    void fact() {
        facts++;
    }

    void leftOut(Origin origin, LeftOut why, String kind) {
        Count count = leftOut.computeIfAbsent(new Reason(why, kind), reason -> new Count());
        count.records++;
        if (count.examples.size() < EXAMPLES) {
            count.examples.add(origin);
        }
    }

    /** How many facts there are. */
    public long facts() {
        return facts;
    }

    /** What a person should look at. */
    public List<Line> toLookAt() {
        return lines(false);
    }

    /** What nobody needs to look at. */
    public List<Line> passedOver() {
        return lines(true);
    }

    private List<Line> lines(boolean harmless) {
        return leftOut.entrySet().stream()
                .filter(entry -> entry.getKey().why().isHarmless() == harmless)
                .map(entry -> new Line(
                        entry.getKey().why(),
                        entry.getKey().kind(),
                        entry.getValue().records,
                        List.copyOf(entry.getValue().examples)))
                .toList();
    }
}
