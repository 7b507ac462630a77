package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.cli.Call.obligations;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger, a journal file evaluated offline, and a ledger filled from an export say the same, to the letter. */
class AgreementTest {
    private static final String EVERYTHING = "2099-01-01T00:00:00Z";

    @TempDir
    static Path directory;

    private static Path live;
    private static Path again;
    private static Path export;

    @BeforeAll
    static void importsExportsAndImportsAgain() {
        live = directory.resolve("live");
        again = directory.resolve("again");
        export = directory.resolve("export.jsonl");
        assertThat(ledger("import", EXAMPLE, "--data", live).code()).isZero();
        assertThat(ledger("export", "--data", live, "--output", export).code()).isZero();
        assertThat(ledger("import", export, "--data", again).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-31",
                "2025-04-01T09:00:00+09:00",
                "2025-07-15",
                "2025-10-01T00:00:00+09:00",
                "2025-10-07T12:00",
                "2026-03-26T12:00:00+09:00",
                "2026-04-30",
                "2027-01-01"
            })
    void liveReplayAndOfflineAgreeOnEveryDay(String asOf) {
        String said = obligations("--data", live, "--as-of", asOf, "--known-at", EVERYTHING);

        assertThat(obligations("--journal", EXAMPLE, "--as-of", asOf, "--known-at", EVERYTHING))
                .isEqualTo(said);
        assertThat(obligations("--journal", export, "--as-of", asOf, "--known-at", EVERYTHING))
                .isEqualTo(said);
        assertThat(obligations("--data", again, "--as-of", asOf, "--known-at", EVERYTHING))
                .isEqualTo(said);
    }

    @Test
    void whatAnExportKnewAtATimeIsWhatTheLedgerKnew() {
        for (String knownAt : new String[] {"2026-04-01", EVERYTHING}) {
            assertThat(obligations("--journal", export, "--as-of", "2026-04-01", "--known-at", knownAt))
                    .isEqualTo(obligations("--data", live, "--as-of", "2026-04-01", "--known-at", knownAt));
        }
    }

    @Test
    void anExportOfAnExportDiffersOnlyInWhenItWasRecorded() {
        assertThat(withoutRecordedAt(ledger("export", "--data", again).out()))
                .isEqualTo(withoutRecordedAt(ledger("export", "--data", live).out()));
    }

    private static String withoutRecordedAt(String journal) {
        return journal.replaceAll(",\"recordedAt\":\"[^\"]*\"", "");
    }
}
