package io.daicho.service.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Journal lines for tests, and files of them. */
public final class Lines {
    private Lines() {}

    /** A contract is registered. */
    public static String registered(String contract) {
        return line("contract.registered", "f-registered", contract, "2026-01-01", """
                "number":"R8-1","client":{"id":"city","name":"City"},"contractor":{"id":"insurer","name":"Insurer"},\
                "period":{"start":"2026-01-01","end":"2026-03-31"},"timeZone":"Asia/Tokyo",\
                "clauseSet":"jp-municipal-infosec-2025","purposes":["quote"]""");
    }

    /** The contract {@code c-1} is registered. */
    public static String registered() {
        return registered("c-1");
    }

    /** A copy came in. */
    public static String received(String fact, String copy, String when) {
        return line(
                "dataset.received",
                fact,
                "c-1",
                when,
                "\"dataSet\":\"d-1\",\"copy\":\"" + copy + "\",\"from\":\"city\",\"holder\":\"insurer\","
                        + "\"placement\":{\"medium\":\"SERVER\",\"country\":\"JP\"}");
    }

    /** A copy was made of another. */
    public static String copied(String fact, String copy, String parent, String when) {
        return line(
                "copy.made",
                fact,
                "c-1",
                when,
                "\"dataSet\":\"d-1\",\"copy\":\"" + copy + "\",\"parent\":\"" + parent
                        + "\",\"kind\":\"COPY\",\"holder\":\"insurer\","
                        + "\"placement\":{\"medium\":\"SERVER\",\"country\":\"JP\"}");
    }

    /** A copy was used. */
    public static String used(String fact, String copy, String when) {
        return line("copy.used", fact, "c-1", when, "\"copy\":\"" + copy + "\",\"purpose\":\"quote\"");
    }

    /** A copy was erased, and seen to be gone. */
    public static String erased(String fact, String copy, String when) {
        return line(
                "copy.erased",
                fact,
                "c-1",
                when,
                "\"copy\":\"" + copy + "\",\"method\":{\"level\":\"PURGE\",\"technique\":\"OVERWRITE\"},"
                        + "\"verification\":\"DONE\"");
    }

    /** An earlier fact never happened. */
    public static String withdrawn(String fact, String withdrawn, String when) {
        return line("correction.withdrawn", fact, "c-1", when, corrects(withdrawn));
    }

    /** The same line in place of an earlier fact. */
    public static String correcting(String earlier, String line) {
        return line.substring(0, line.length() - 1) + "," + corrects(earlier) + "}";
    }

    private static String corrects(String fact) {
        return "\"corrects\":{\"fact\":\"" + fact + "\",\"reason\":\"typed wrongly\",\"allowedBy\":\"p-2\","
                + "\"allowedByRole\":\"CONTRACTOR\"}";
    }

    /** A line of any type, with what else it says. */
    public static String line(String type, String fact, String contract, String when, String rest) {
        return "{\"type\":\"" + type + "\",\"fact\":\"" + fact + "\",\"contract\":\"" + contract
                + "\",\"occurredAt\":\"" + when
                + "\",\"recordedBy\":{\"organisation\":\"insurer\",\"role\":\"CONTRACTOR\"}," + rest + "}";
    }

    /** A file of these lines. */
    public static Path file(Path directory, String... lines) throws IOException {
        return Files.write(directory.resolve("journal.jsonl"), List.of(lines));
    }
}
