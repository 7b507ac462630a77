package io.daicho.service.sealing.log;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Malformed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What came of comparing the store with the log, one line in the file {@code comparisons}: that they differ, or that they agree
 * again. The last one counts.
 *
 * @param at when they were compared
 * @param outcome how they differ, by a name; {@link #AGREES} where they do not
 * @param size up to which size they were compared
 * @param detail what exactly, in English and in one line
 */
public record Comparison(Instant at, String outcome, long size, String detail) {
    /** The outcome that the store has what was sealed. */
    public static final String AGREES = "AGREES";

    private static final int PARTS = 4;

    /** Keeps the detail in one line. */
    public Comparison {
        detail = detail.replaceAll("\\s+", " ").strip();
    }

    /** Whether they agree. */
    public boolean agrees() {
        return outcome.equals(AGREES);
    }

    static Comparison read(String line) throws Malformed {
        String[] parts = line.split(" ", PARTS);
        try {
            return new Comparison(Instant.parse(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3]);
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException notOne) {
            throw new Malformed("comparison", "it has a line that is not time, outcome, size and detail");
        }
    }

    byte[] line() {
        return (InstantText.of(at) + " " + outcome + " " + size + " " + detail + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
