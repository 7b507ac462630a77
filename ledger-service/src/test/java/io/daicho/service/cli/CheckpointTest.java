package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.testing.Lines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ledger checkpoint}: for a city hall without any server. */
class CheckpointTest {
    @TempDir
    Path directory;

    @Test
    void printsTheCheckpointAsAFileAndAsALine() throws Exception {
        Path data = directory.resolve("data");
        ledger("import", Lines.file(directory, registered()), "--data", data);

        Call file = ledger("checkpoint", "--data", data);
        Call line = ledger("checkpoint", "--contract", "c-1", "--data", data, "--line");

        assertThat(file.code()).isZero();
        assertThat(file.out()).isEqualTo(Files.readString(data.resolve("log/c-1/checkpoint")));
        SignedCheckpoint kept = KeptCheckpoint.read(line.out().getBytes(StandardCharsets.UTF_8));
        VerifierKey key =
                VerifierKey.read(ledger("log-key", "--data", data).out().strip());
        assertThat(kept.verify(key.name(), VerifierKeys.of(key)).checkpoint().size())
                .isEqualTo(1);
    }

    @Test
    void asksALedgerThatRuns() throws Exception {
        Path data = directory.resolve("data");
        ledger("import", Lines.file(directory, registered()), "--data", data);
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            serving.ledger().get(Sealer.class).catchUp();

            Call there = ledger("checkpoint", "--url", serving.url(), "--line");
            Call beside = ledger("checkpoint", "--data", data, "--line");

            assertThat(there.out()).startsWith("daicho-checkpoint-v1;").isEqualTo(beside.out());
        }
    }

    @Test
    void saysWhereThereIsNone() {
        Call call = ledger("checkpoint", "--contract", "c-1", "--data", directory);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).doesNotContain("\tat ").isNotBlank();
    }
}
