package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.text.Bytes;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.Children;
import io.daicho.service.store.RecordedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process that records and seals with SIGKILL, and lets the next one go on. */
class KilledSealerTest {
    private static final ContractId CONTRACT = new ContractId("c-1");

    @TempDir
    Path data;

    private final Random random = new Random(20260305);

    @Test
    void nothingPublishedIsLostAndEverythingIsSealedOverAFewKills() throws Exception {
        kill(4);
    }

    @Test
    @Tag("long")
    void nothingPublishedIsLostAndEverythingIsSealedOverManyKills() throws Exception {
        kill(60);
    }

    private void kill(int times) throws Exception {
        for (int life = 0; life < times; life++) {
            long published = live(life);
            check(published);
        }
    }

    /** One life: up to which size it said that it published. */
    private long live(int life) throws IOException, InterruptedException {
        Path said = data.resolve("said");
        Files.writeString(said, "");
        Process writer = Children.start(SealingWriter.class, said, data.toString(), Integer.toString(life));
        while (Files.size(said) == 0 && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(writer.isAlive()).as("the writer lives until it is killed").isTrue();
        TimeUnit.MICROSECONDS.sleep(random.nextInt(900_000));
        writer.destroyForcibly().waitFor();
        String text = Files.readString(said);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.get(lines.size() - 1));
    }

    private void check(long published) throws Exception {
        Clock clock = Clock.systemUTC();
        try (RecordedStore store = RecordedStore.sqlite(data, clock);
                Sealer sealer = new Sealer(
                        store.facts(),
                        LogDirectory.of(data),
                        new FailingDisk(0),
                        store.turn(),
                        () -> new Signing.Given(null, null, null),
                        clock,
                        Duration.ofHours(1))) {
            assertThat(sealer.state(CONTRACT).size()).isGreaterThanOrEqualTo(published);
            sealer.catchUp();
            assertThat(Published.verified(data.resolve("log/c-1")))
                    .isEqualTo(store.facts().stream(CONTRACT, 0)
                            .map(entry -> Bytes.of(entry.entry().bytes()))
                            .toList());
            try (Stream<SignedCheckpoint> history = sealer.log(CONTRACT).history()) {
                for (SignedCheckpoint each : history.toList()) {
                    each.verify(
                            each.checkpoint().origin(),
                            LogKey.known(List.of(sealer.log(CONTRACT).key().orElseThrow())));
                    long size = each.checkpoint().size();
                    assertThat(MerkleTree.root(sealer.log(CONTRACT).hashes(size), size))
                            .isEqualTo(each.checkpoint().root());
                }
            }
        }
    }
}
