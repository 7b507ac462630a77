package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.correcting;
import static io.daicho.service.testing.Lines.erased;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.testing.Lines.used;
import static io.daicho.service.testing.Lines.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that refer to others of the same file, which are stored together. */
class BatchTest {
    @TempDir
    Path directory;

    @Test
    void aLineIsCorrectedAndWithdrawnWithinTheSameFile() throws IOException {
        Call call = imports(
                registered(),
                received("f-1", "k-1", "2026-02-01"),
                erased("f-2", "k-1", "2026-02-05"),
                correcting("f-2", erased("f-3", "k-1", "2026-02-10")),
                used("f-4", "k-1", "2026-02-07"),
                withdrawn("f-5", "f-3", "2026-02-11"),
                used("f-6", "k-1", "2026-02-08"),
                withdrawn("f-7", "f-4", "2026-02-11"));

        assertThat(call.err()).contains("journal.jsonl:7: ", "[copy-already-ended]");
        assertThat(call.out()).contains("7 recorded, 0 already on record, 1 refused");
    }

    @Test
    void aFactTwiceIsARepeatWhereItSaysTheSameAndRefusedWhereNot() throws IOException {
        Call call = imports(
                registered(),
                received("f-1", "k-1", "2026-02-01"),
                received("f-1", "k-1", "2026-02-01"),
                received("f-1", "k-1", "2026-02-02"),
                received("f-1", "k-2", "2026-02-01"),
                registered());

        assertThat(call.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        fourth -> assertThat(fourth).contains(":4: ", "[fact-id-reused]"),
                        fifth -> assertThat(fifth).contains(":5: ", "[fact-id-reused]"));
        assertThat(call.out()).contains("2 recorded, 2 already on record, 2 refused");
    }

    @Test
    void anIdReusedInALaterFileForOtherContentIsRefused() throws IOException {
        imports(registered(), received("f-1", "k-1", "2026-02-01"));

        Call call = imports(used("f-1", "k-1", "2026-02-02"), received("f-1", "k-1", "2026-02-01"));

        assertThat(call.err()).contains(":1: ", "[fact-id-reused]");
        assertThat(call.out()).contains("0 recorded, 1 already on record, 1 refused");
    }

    @Test
    void aDetailTwiceIsARepeatWhereItsTextIsTheSame() throws IOException {
        String line = used("f-2", "k-1", "2026-02-02").replace("\"copy\"", "\"remark\":\"for the fair\",\"copy\"");

        Call call =
                imports(registered(), received("f-1", "k-1", "2026-02-01"), line, line, line.replace("fair", "foul"));

        assertThat(call.err()).contains(":5: ", "[fact-id-reused]");
        assertThat(call.out()).contains("3 recorded, 1 already on record, 1 refused");
    }

    @Test
    void ofACorrectedCorrectionOnlyTheLastCountsEverywhere() throws IOException {
        Path file = Lines.file(
                directory,
                registered(),
                received("f-1", "k-1", "2026-02-01"),
                erased("f-2", "k-1", "2026-02-05"),
                correcting("f-2", erased("f-3", "k-1", "2026-02-06")),
                correcting("f-3", erased("f-4", "k-1", "2026-02-09")));
        ledger("import", file, "--data", directory.resolve("data"));

        String live = Call.obligations(
                "--data", directory.resolve("data"), "--as-of", "2026-05-01", "--known-at", "2099-01-01");

        assertThat(live).contains("\"endedAt\" : \"2026-02-09T14:59:59.999Z\"");
        assertThat(Call.obligations("--journal", file, "--as-of", "2026-05-01", "--known-at", "2099-01-01"))
                .isEqualTo(live);
    }

    @Test
    void aWithdrawnRegistrationLeavesALedgerThatAnswers() throws IOException {
        Path file = Lines.file(
                directory,
                registered(),
                received("f-1", "k-1", "2026-02-01"),
                withdrawn("f-2", "f-registered", "2026-02-02"),
                used("f-3", "k-1", "2026-02-03"));
        Call call = ledger("import", file, "--data", directory.resolve("data"));
        assertThat(call.err()).isEmpty();

        assertThat(ledger("obligations", "--data", directory.resolve("data"), "--as-of", "2026-05-01"))
                .satisfies(asked -> assertThat(asked.err()).doesNotContain("should not have happened"));
        assertThat(ledger("obligations", "--journal", file, "--as-of", "2026-05-01"))
                .satisfies(asked -> assertThat(asked.err()).doesNotContain("should not have happened"));
    }

    private Call imports(String... lines) throws IOException {
        return ledger("import", Lines.file(directory, lines), "--data", directory.resolve("data"));
    }
}
