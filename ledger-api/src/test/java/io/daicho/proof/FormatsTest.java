package io.daicho.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.Kept;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.Cosignatures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written once is readable for ever: the files of a small log, byte for byte. */
class FormatsTest {
    private static final Kept GOLDEN = Kept.inTests("io/daicho/proof/golden");

    @Test
    void aCheckpointIsWrittenAsItAlwaysWas() throws Malformed {
        SignedCheckpoint made = ExampleLog.cosigned(ExampleLog.SIZE);

        String kept = kept("checkpoint.txt", made.bytes());

        assertThat(SignedCheckpoint.read(bytes(kept))).isEqualTo(made);
    }

    @Test
    void aProofIsWrittenAsItAlwaysWas() throws Malformed {
        EntryProof made = ExampleLog.proof(3);

        String kept = kept("entry-3.tlog-proof", made.bytes());

        assertThat(EntryProof.read(bytes(kept))).isEqualTo(made);
    }

    @Test
    void aRequestToAWitnessIsWrittenAsItAlwaysWas() throws Malformed {
        AddCheckpoint made = ExampleLog.request(3);

        String kept = kept("add-checkpoint.txt", made.bytes());

        assertThat(AddCheckpoint.read(bytes(kept))).isEqualTo(made);
    }

    @Test
    void theAnswerOfAWitnessIsWrittenAsItAlwaysWas() throws Malformed {
        Cosignatures made = new Cosignatures(
                List.of(ExampleLog.signed(ExampleLog.SIZE).cosignature(ExampleLog.WITNESS, ExampleLog.SEEN)));

        String kept = kept("cosignatures.txt", made.bytes());

        assertThat(Cosignatures.read(bytes(kept))).isEqualTo(made);
    }

    @Test
    void theKeysAreWrittenAsTheyAlwaysWere() {
        kept("log-key.txt", bytes(ExampleLog.LOG.key() + "\n"));
        kept("witness-key.txt", bytes(ExampleLog.WITNESS.key() + "\n"));
    }

    private static String kept(String name, byte[] made) {
        String text = new String(made, StandardCharsets.UTF_8);
        String kept = GOLDEN.textOrElse(name, () -> text);
        assertThat(text).isEqualTo(kept);
        return kept;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
