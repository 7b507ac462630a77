package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time works on a data directory, and never an older version on a newer one's. */
class DirectoryTest {
    @TempDir
    Path directory;

    @Test
    void whoComesSecondIsToldToAskTheFirst() throws IOException {
        Path file = Lines.file(directory, registered());
        Path data = directory.resolve("data");
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Call second = ledger("import", file, "--data", data);

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err()).contains("is in use by", "--url " + serving.url());

            Call remote = ledger("import", file, "--url", serving.url());
            assertThat(remote.err()).isEmpty();
            assertThat(remote.out()).contains("1 recorded, 0 already on record, 0 refused");
            assertThat(ledger("obligations", "--data", data).err()).contains("--url");
        }
        assertThat(ledger("obligations", "--data", data).code()).isZero();
    }

    @Test
    void aServingLedgerAnswersCallsAsADirectoryDoes() throws IOException {
        Path data = directory.resolve("data");
        String remote;
        String exported;
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            ledger("import", Call.EXAMPLE, "--url", serving.url());
            remote = Call.obligations("--url", serving.url(), "--as-of", "2026-04-30", "--known-at", "2099-01-01");
            exported = ledger("export", "--url", serving.url()).out();
            assertThat(ledger("due", "--format", "json", "--url", serving.url()).code())
                    .isZero();
            assertThat(ledger("import", Lines.file(directory, registered(), "broken"), "--url", serving.url()))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.err()).contains("journal.jsonl:2: ", "[not-json]"));
            assertThat(ledger("obligations", "--contract", "nobody", "--url", serving.url())
                            .code())
                    .isEqualTo(1);
        }

        String contract = Call.EXAMPLE_CONTRACT;
        assertThat(Call.obligations(
                        "--contract", contract, "--data", data, "--as-of", "2026-04-30", "--known-at", "2099-01-01"))
                .isEqualTo(remote);
        assertThat(ledger("export", "--contract", contract, "--data", data).out())
                .isEqualTo(exported);
    }

    @Test
    void aDirectoryOfANewerVersionIsLeftAlone() throws IOException {
        Path file = Lines.file(directory, registered());
        Path data = directory.resolve("data");
        ledger("import", file, "--data", data);
        Files.writeString(data.resolve("format"), "999\n");

        Call call = ledger("import", file, "--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("A newer version wrote it", "999");
        assertThat(Files.readString(data.resolve("format"))).isEqualTo("999\n");
    }
}
