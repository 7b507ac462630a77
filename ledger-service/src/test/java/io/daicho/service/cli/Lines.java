package io.daicho.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Journal lines for tests, and files of them. */
final class Lines {
    private Lines() {}

    /** A contract is registered. */
    static String registered(String contract) {
        return line("contract.registered", "f-registered", contract, "2026-01-01", """
                "number":"R8-1","client":{"id":"city","name":"City"},"contractor":{"id":"insurer","name":"Insurer"},\
                "period":{"start":"2026-01-01","end":"2026-03-31"},"timeZone":"Asia/Tokyo",\
                "clauseSet":"jp-municipal-infosec-2025","purposes":["quote"]""");
    }

    static String registered() {
        return registered("c-1");
    }

    /** A copy came in. */
    static String received(String fact, String copy, String when) {
        return line(
                "dataset.received",
                fact,
                "c-1",
                when,
                "\"dataSet\":\"d-1\",\"copy\":\"" + copy + "\",\"from\":\"city\",\"holder\":\"insurer\","
                        + "\"placement\":{\"medium\":\"SERVER\",\"country\":\"JP\"}");
    }

    static String copied(String fact, String copy, String parent, String when) {
        return line(
                "copy.made",
                fact,
                "c-1",
                when,
                "\"dataSet\":\"d-1\",\"copy\":\"" + copy + "\",\"parent\":\"" + parent
                        + "\",\"kind\":\"COPY\",\"holder\":\"insurer\","
                        + "\"placement\":{\"medium\":\"SERVER\",\"country\":\"JP\"}");
    }

    static String used(String fact, String copy, String when) {
        return line("copy.used", fact, "c-1", when, "\"copy\":\"" + copy + "\",\"purpose\":\"quote\"");
    }

    static String erased(String fact, String copy, String when) {
        return line(
                "copy.erased",
                fact,
                "c-1",
                when,
                "\"copy\":\"" + copy + "\",\"method\":{\"level\":\"PURGE\",\"technique\":\"OVERWRITE\"},"
                        + "\"verification\":\"DONE\"");
    }

    static String withdrawn(String fact, String withdrawn, String when) {
        return line("correction.withdrawn", fact, "c-1", when, corrects(withdrawn));
    }

    /** The same line in place of an earlier fact. */
    static String correcting(String earlier, String line) {
        return line.substring(0, line.length() - 1) + "," + corrects(earlier) + "}";
    }

    private static String corrects(String fact) {
        return "\"corrects\":{\"fact\":\"" + fact + "\",\"reason\":\"typed wrongly\",\"allowedBy\":\"p-2\","
                + "\"allowedByRole\":\"CONTRACTOR\"}";
    }

    static String line(String type, String fact, String contract, String when, String rest) {
        return "{\"type\":\"" + type + "\",\"fact\":\"" + fact + "\",\"contract\":\"" + contract
                + "\",\"occurredAt\":\"" + when
                + "\",\"recordedBy\":{\"organisation\":\"insurer\",\"role\":\"CONTRACTOR\"}," + rest + "}";
    }

    static Path file(Path directory, String... lines) throws IOException {
        return Files.write(directory.resolve("journal.jsonl"), List.of(lines));
    }
}
