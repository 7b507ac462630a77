package io.daicho.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.testing.TestKeys;
import io.daicho.proof.text.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CosignatureTest {
    /** The text of the example in C2SP tlog-cosignature, and its time. */
    private static final String TEXT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    private static final long SECONDS = 1_679_315_147;
    private static final Cosigner WITNESS = new Cosigner("witness.example.jp", TestKeys.WITNESS);

    @Test
    void coversTheTimeAndTheWholeText() throws GeneralSecurityException {
        NoteSignature made = WITNESS.cosign(TEXT, Instant.ofEpochSecond(SECONDS, 999_999_999));

        ByteBuffer blob = ByteBuffer.wrap(made.signature().toArray());
        assertThat(blob.remaining()).isEqualTo(72);
        assertThat(blob.getLong()).isEqualTo(SECONDS);
        byte[] signature = new byte[64];
        blob.get(signature);
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(TestKeys.WITNESS.getPublic());
        verifying.update(("cosignature/v1\ntime 1679315147\n" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(verifying.verify(signature)).isTrue();
    }

    @Test
    void saysWhenTheWitnessSawIt() throws ProofFailed {
        Note note = new Note(TEXT, List.of(WITNESS.cosign(TEXT, Instant.ofEpochSecond(SECONDS))));

        assertThat(note.verify(VerifierKeys.of(WITNESS.key())))
                .containsExactly(new ValidSignature(WITNESS.key(), Optional.of(Instant.ofEpochSecond(SECONDS))));
    }

    @Test
    void failsWithAnotherTime() {
        byte[] signature =
                WITNESS.cosign(TEXT, Instant.ofEpochSecond(SECONDS)).signature().toArray();
        signature[7] ^= 1;

        fails(signature, "it is not the key's over this text");
    }

    @Test
    void failsWithATimeThatCannotBe() {
        byte[] signature =
                WITNESS.cosign(TEXT, Instant.ofEpochSecond(SECONDS)).signature().toArray();
        signature[0] = (byte) 0x80;
        fails(signature, "its time 9223372038534090955 is out of range");

        signature[0] = 0x7f;
        fails(signature, "its time 9151314444496163019 is out of range");
    }

    @Test
    void mayBeOfTheLastSecondThereIs() throws ProofFailed {
        Note note = new Note(TEXT, List.of(WITNESS.cosign(TEXT, Instant.MAX)));

        assertThat(note.verify(VerifierKeys.of(WITNESS.key())).get(0).time())
                .hasValue(Instant.ofEpochSecond(Instant.MAX.getEpochSecond()));
    }

    @Test
    void failsWithoutItsTime() {
        fails(new byte[64], "it has 64 bytes, not 72");
    }

    @Test
    void isNoSignatureOfALog() {
        NoteSigner log = new NoteSigner("log.example.jp", TestKeys.LOG);
        Bytes cosignature = new Cosigner("log.example.jp", TestKeys.LOG)
                .cosign(TEXT, Instant.ofEpochSecond(SECONDS))
                .signature();
        Note note = new Note(
                TEXT, List.of(new NoteSignature("log.example.jp", log.key().id(), cosignature)));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(log.key())))
                .withMessageEndingWith("it has 72 bytes, not 64");
    }

    @Test
    void isNotMadeWithoutATime() {
        assertThatIllegalArgumentException().isThrownBy(() -> WITNESS.cosign(TEXT, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> WITNESS.cosign(TEXT, Instant.MIN));
    }

    private static void fails(byte[] signature, String why) {
        NoteSignature given =
                new NoteSignature(WITNESS.key().name(), WITNESS.key().id(), Bytes.of(signature));
        Note note = new Note(TEXT, List.of(given));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(WITNESS.key())))
                .withMessageEndingWith(": " + why);
    }
}
