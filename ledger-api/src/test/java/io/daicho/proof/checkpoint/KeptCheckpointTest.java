package io.daicho.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.Kept;
import io.daicho.proof.Malformed;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.testing.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptCheckpointTest {
    /** As a ledger publishes it: with the time when it did. */
    private static final SignedCheckpoint PUBLISHED = ExampleLog.signed(7)
            .with(ExampleLog.signed(7).cosignature(new Cosigner(ExampleLog.ORIGIN, TestKeys.LOG), ExampleLog.SEEN));

    @Test
    void theLineIsTheOneThatIsKept() {
        Kept.inTests("io/daicho/proof/golden").says("kept-checkpoint.txt", KeptCheckpoint.line(PUBLISHED) + "\n");
    }

    @Test
    void theLineHasAllButTheSignaturesOfOthers() throws Exception {
        SignedCheckpoint cosigned =
                PUBLISHED.with(ExampleLog.signed(7).cosignature(ExampleLog.WITNESS, ExampleLog.SEEN));

        SignedCheckpoint read = read(KeptCheckpoint.line(cosigned));

        assertThat(read).isEqualTo(PUBLISHED);
        read.verify(ExampleLog.ORIGIN, ExampleLog.KEYS);
    }

    @Test
    void theFileIsTheCheckpoint() throws Exception {
        assertThat(KeptCheckpoint.read(ExampleLog.cosigned(7).bytes())).isEqualTo(ExampleLog.cosigned(7));
    }

    @Test
    void whatAMailOrAnEditorDoesToItCountsForNothing() throws Exception {
        String line = KeptCheckpoint.line(PUBLISHED);
        String wrapped = "\uFEFF  " + line.replaceAll("(.{40})", "$1\r\n  ") + "\u3000\r\n";
        String edited = "\uFEFF" + PUBLISHED.note().content().replace("\n", "\r\n");

        assertThat(read(wrapped)).isEqualTo(PUBLISHED);
        assertThat(read(edited)).isEqualTo(PUBLISHED);
    }

    @Test
    void everyCharacterThatIsMistypedIsFound() {
        String line = KeptCheckpoint.line(PUBLISHED);
        for (int i = 0; i < line.length(); i++) {
            char other = line.charAt(i) == 'A' ? 'B' : 'A';
            String mistyped = line.substring(0, i) + other + line.substring(i + 1);
            assertThatThrownBy(() -> read(mistyped)).as(mistyped).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void hasNoLineForWhatALineCannotSay() {
        Checkpoint extended = new Checkpoint(
                ExampleLog.ORIGIN, 7, ExampleLog.signed(7).checkpoint().root(), List.of("more"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptCheckpoint.line(SignedCheckpoint.sign(extended, ExampleLog.LOG)));
    }

    private static SignedCheckpoint read(String text) throws Malformed {
        return KeptCheckpoint.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
