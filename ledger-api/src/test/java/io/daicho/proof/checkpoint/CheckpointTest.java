package io.daicho.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.testing.TestKeys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final Hash ROOT = ExampleLog.signed(7).checkpoint().root();

    @Test
    void isReadAsItWasWritten() throws Malformed {
        SignedCheckpoint cosigned = ExampleLog.cosigned(7);

        assertThat(SignedCheckpoint.read(cosigned.bytes())).isEqualTo(cosigned);
    }

    @Test
    void mayHaveFurtherLinesWhichAreSignedToo() throws Malformed, ProofFailed {
        Checkpoint longer = new Checkpoint(ExampleLog.ORIGIN, 7, ROOT, List.of("one", "two words"));
        SignedCheckpoint read = SignedCheckpoint.read(
                SignedCheckpoint.sign(longer, ExampleLog.LOG).bytes());

        assertThat(read.checkpoint()).isEqualTo(longer);
        assertThat(read.verify(ExampleLog.ORIGIN, ExampleLog.KEYS).checkpoint()).isEqualTo(longer);
        assertThat(read.note().text()).endsWith("=\none\ntwo words\n");
    }

    @Test
    void saysWhichKnownKeysSignedIt() throws ProofFailed {
        VerifiedCheckpoint verified = ExampleLog.cosigned(7).verify(ExampleLog.ORIGIN, ExampleLog.KEYS);

        assertThat(verified.signatures())
                .extracting(ValidSignature::key)
                .containsExactly(ExampleLog.LOG.key(), ExampleLog.WITNESS.key());
        assertThat(verified.cosignatures())
                .containsExactly(new ValidSignature(ExampleLog.WITNESS.key(), Optional.of(ExampleLog.SEEN)));
    }

    @Test
    void staysVerifiedWhenTheLogChangesItsKey() throws ProofFailed {
        NoteSigner next = new NoteSigner(ExampleLog.ORIGIN, TestKeys.STRANGER);
        VerifierKeys both = VerifierKeys.of(ExampleLog.LOG.key(), next.key());

        assertThat(ExampleLog.signed(3).verify(ExampleLog.ORIGIN, both).signatures())
                .hasSize(1);
        assertThat(SignedCheckpoint.sign(ExampleLog.signed(7).checkpoint(), next)
                        .verify(ExampleLog.ORIGIN, both)
                        .signatures())
                .hasSize(1);
    }

    @Test
    void aWitnessAloneDoesNotSpeakForTheLog() {
        VerifierKeys witnessOnly = VerifierKeys.of(ExampleLog.WITNESS.key());
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> ExampleLog.cosigned(7).verify(ExampleLog.ORIGIN, witnessOnly))
                .withMessage("checkpoint: no known key of the log \"%s\" signed it", ExampleLog.ORIGIN);
    }

    @Test
    void aWitnessWithTheNameOfTheLogDoesNotSpeakForIt() {
        Cosigner namesake = new Cosigner(ExampleLog.ORIGIN, TestKeys.WITNESS);
        SignedCheckpoint signed = ExampleLog.signed(7);
        SignedCheckpoint cosigned = signed.with(signed.cosignature(namesake, ExampleLog.SEEN));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> cosigned.verify(ExampleLog.ORIGIN, VerifierKeys.of(namesake.key())))
                .withMessageContaining("no known key of the log");
    }

    @Test
    void anotherKeyThatIsKnownDoesNotSpeakForTheLog() {
        NoteSigner other = new NoteSigner("ledger.example.jp/c-2", TestKeys.STRANGER);
        SignedCheckpoint signed = ExampleLog.signed(7);
        SignedCheckpoint bySomebodyElse = signed.with(other.sign(signed.note().text()));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> bySomebodyElse.verify(ExampleLog.ORIGIN, VerifierKeys.of(other.key())))
                .withMessageContaining("no known key of the log");
    }

    @Test
    void isOfOneLogOnly() {
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> ExampleLog.signed(7).verify("ledger.example.jp/c-2", ExampleLog.KEYS))
                .withMessage(
                        "checkpoint: it is of the log \"ledger.example.jp/c-1\", not of \"ledger.example.jp/c-2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedCheckpoint.sign(new Checkpoint("other", 7, ROOT), ExampleLog.LOG));
    }

    @Test
    void continuesEveryOlderOneAndNoOther() throws ProofFailed {
        Checkpoint newest = ExampleLog.signed(7).checkpoint();
        for (int older = 1; older <= 7; older++) {
            newest.verifyContinues(
                    ExampleLog.signed(older).checkpoint(),
                    ExampleLog.request(older).proof());
        }

        List<Hash> proof = ExampleLog.request(3).proof();
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> newest.verifyContinues(new Checkpoint(ExampleLog.ORIGIN, 3, ROOT), proof));
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> newest.verifyContinues(new Checkpoint("other", 3, ROOT), proof))
                .withMessage("consistency: the logs are two: \"other\" and \"ledger.example.jp/c-1\"");
    }

    @Test
    void continuesAnEmptyLogWithoutProof() throws ProofFailed {
        Checkpoint empty = new Checkpoint(ExampleLog.ORIGIN, 0, Hash.EMPTY_ROOT);
        Checkpoint newest = ExampleLog.signed(7).checkpoint();

        newest.verifyContinues(empty, List.of());
        empty.verifyContinues(empty, List.of());

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> newest.verifyContinues(empty, List.of(ROOT)))
                .withMessage("consistency with a tree of 0: too many hashes: 1");
        Checkpoint odd = new Checkpoint(ExampleLog.ORIGIN, 0, ROOT);
        String message = "checkpoint of an empty log: calculated root " + Hash.EMPTY_ROOT + ", given " + ROOT;
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> newest.verifyContinues(odd, List.of()))
                .withMessage(message);
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> odd.verifyContinues(empty, List.of()))
                .withMessage(message);
    }

    @Test
    void refusesToMakeWhatCannotBeReadAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 7, ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\nb", 7, ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("\nb", 7, ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 7, ROOT, List.of("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignedCheckpoint(
                        ExampleLog.signed(6).checkpoint(), ExampleLog.signed(7).note()));
    }
}
