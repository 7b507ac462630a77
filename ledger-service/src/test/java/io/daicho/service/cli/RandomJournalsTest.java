package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.cli.Call.obligations;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.RandomJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was accepted: the ledger, the file by itself and a rebuilt ledger agree, and importing twice changes nothing. */
class RandomJournalsTest {
    private static final String EVERYTHING = "2099-01-01T00:00:00Z";
    private static final String[] DAYS = {"2026-02-15", "2026-04-01T09:00", "2026-06-30", "2028-01-01"};

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 8})
    void liveAndOfflineAgree(long seed) throws IOException {
        Path data = directory.resolve("data");
        Path file =
                Files.write(directory.resolve("random.jsonl"), RandomJournal.lines(RandomJournal.accepted(seed, 120)));

        Call first = ledger("import", file, "--data", data);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("120 recorded");
        String[] live = answers("--data", data);
        String exported = ledger("export", "--data", data).out();

        assertThat(answers("--journal", file)).isEqualTo(live);
        assertThat(ledger("import", file, "--data", data).out()).contains("0 recorded, 120 already on record");
        assertThat(ledger("export", "--data", data).out()).isEqualTo(exported);
        assertThat(ledger("rebuild", "--data", data).code()).isZero();
        assertThat(answers("--data", data)).isEqualTo(live);
    }

    private static String[] answers(Object... where) {
        String[] answers = new String[DAYS.length];
        for (int i = 0; i < DAYS.length; i++) {
            answers[i] = obligations(where[0], where[1], "--as-of", DAYS[i], "--known-at", EVERYTHING);
        }
        return answers;
    }
}
