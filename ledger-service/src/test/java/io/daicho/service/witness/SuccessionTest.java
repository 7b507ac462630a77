package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.testing.GrowingLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log changes its key, and the witness goes on with it. */
class SuccessionTest {
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called(ORIGIN).grownTo(20);
    private final NoteSigner second = new NoteSigner(ORIGIN, GrowingLog.pair());
    private final NoteSigner third = new NoteSigner(ORIGIN, GrowingLog.pair());
    private final Succession toSecond = Succession.sign(7, log.signer(), second);
    private final Succession toThird = Succession.sign(9, second, third);
    private WitnessDirectory directory;

    @BeforeEach
    void trustTheFirst() throws Exception {
        directory = Cosigned.directory(parent.resolve("witness"), log.signer().key());
    }

    @Test
    void theLogGoesOnUnderTheNextKeyAndNoLongerUnderTheFirst() throws Exception {
        Witness witness = new Witness(directory, Cosigned.CLOCK, told -> {});
        witness.addCheckpoint(log.request(0, 7));

        trust(file(toSecond.bytes()));

        assertThat(witness.addCheckpoint(log.request(7, 20)).status()).isEqualTo(403);
        AddCheckpoint under = AddCheckpoint.read(log.request(7, 20));
        SignedCheckpoint signed = SignedCheckpoint.sign(log.at(20), second);
        assertThat(witness.addCheckpoint(new AddCheckpoint(7, under.proof(), signed).bytes())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void severalSuccessionsAreFollowedAsTheLogServesThem() throws Exception {
        assertThat(trust(file(toSecond.bytes(), toThird.bytes()))).containsExactly(third.key());
        assertThat(trust(file(toSecond.bytes(), toThird.bytes())))
                .as("once more")
                .containsExactly(third.key());
    }

    @Test
    void aSuccessionFromAKeyThatIsNotTrustedLeadsNowhere() throws Exception {
        assertThatThrownBy(() -> trust(file(toThird.bytes())))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("No succession in the file starts from the key that is trusted, "
                        + log.signer().key());
    }

    @Test
    void bothKeysMustHaveSignedIt() throws Exception {
        String whole = new String(toSecond.bytes(), StandardCharsets.UTF_8);
        String withoutTheLast = whole.substring(0, whole.lastIndexOf("— "));

        assertThatThrownBy(() -> trust(file(withoutTheLast.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("The succession is not signed by both keys: signatures: none is of a known key");
    }

    @Test
    void aLogThatIsNotKnownHasNoKeyToPassOn() throws Exception {
        directory.remove(ORIGIN);

        assertThatThrownBy(() -> trust(file(toSecond.bytes())))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("does not know the log yet");
    }

    @Test
    void whatIsNoSuccessionIsSaid() throws Exception {
        assertThatThrownBy(() -> trust(parent.resolve("missing")))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("There is no file ");
        assertThatThrownBy(() -> trust(file(new byte[0])))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("There is no succession in the file ");
        assertThatThrownBy(() -> trust(file(log.signed(7).bytes())))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("daicho-key-succession-v1 should stand here");
    }

    private List<VerifierKey> trust(Path file) throws Exception {
        List<Succession> read = SuccessionFile.read(file);
        return directory
                .change(read.get(0).from().name(), Trust.successions(read))
                .keys();
    }

    /** One note by itself, or several, each with an empty line after it. */
    private Path file(byte[]... notes) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] note : notes) {
            bytes.write(note);
            if (notes.length > 1) {
                bytes.write('\n');
            }
        }
        return Files.write(parent.resolve("successions"), bytes.toByteArray());
    }
}
