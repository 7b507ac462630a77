package io.daicho.service.sealing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.merkle.MerkleTree;
import io.daicho.service.store.Children;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process that notes and seals with SIGKILL, and lets the next one go on. */
class KilledWhileNotingTest {
    @TempDir
    Path data;

    private final Random random = new Random(20260401);

    @Test
    void nothingNotedIsLostAndEverythingIsSealedOverAFewKills() throws Exception {
        for (int life = 0; life < 3; life++) {
            long noted = live();

            try (NotedLedger next = new NotedLedger(data, Clock.systemUTC())) {
                next.sealer().catchUp();

                assertThat(next.notes().head()).isGreaterThanOrEqualTo(noted);
                assertThat(next.size()).isEqualTo(next.notes().head());
                assertThat(MerkleTree.root(next.log().hashes(next.size()), next.size()))
                        .isEqualTo(next.log()
                                .checkpoint()
                                .orElseThrow()
                                .checkpoint()
                                .root());
                assertThat(next.sealer().stops()).isEmpty();
            }
        }
    }

    /** One life: how many notes it said there are. */
    private long live() throws Exception {
        Path said = data.resolve("said");
        Files.writeString(said, "");
        Process writer = Children.start(NotingWriter.class, said, data.toString());
        while (Files.size(said) == 0 && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(900_000));
        writer.destroyForcibly().waitFor();
        String text = Files.readString(said);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        assertThat(lines).as("the writer lives until it is killed").isNotEmpty();
        return Long.parseLong(lines.get(lines.size() - 1));
    }
}
