package io.daicho.proof.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashLines;
import io.daicho.proof.merkle.InclusionProof;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.text.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryProofTest {
    @Test
    void provesEveryEntryOfTheLogWithoutTheLog() throws Malformed, ProofFailed {
        for (int index = 0; index < ExampleLog.SIZE; index++) {
            EntryProof read = EntryProof.read(ExampleLog.proof(index).bytes());

            VerifiedCheckpoint verified = read.verify(ExampleLog.entry(index), ExampleLog.ORIGIN, ExampleLog.KEYS);

            assertThat(verified.checkpoint().size()).isEqualTo(ExampleLog.SIZE);
            assertThat(verified.cosignatures()).hasSize(1);
        }
    }

    @Test
    void isWrittenLineByLine() {
        EntryProof proof = ExampleLog.proof(6);

        assertThat(new String(proof.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 6\n" + proof.hashes().get(0) + "\n"
                        + proof.hashes().get(1) + "\n\n"
                        + proof.checkpoint().note().content());
    }

    @Test
    void mayHaveSomethingBesideItThatIsNotProved() throws Malformed {
        EntryProof plain = ExampleLog.proof(6);
        Bytes extra = Bytes.of("f-1".getBytes(StandardCharsets.UTF_8));
        EntryProof proof = new EntryProof(extra, 6, plain.hashes(), plain.checkpoint());

        assertThat(new String(proof.bytes(), StandardCharsets.UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nextra Zi0x\nindex 6\n");
        assertThat(EntryProof.read(proof.bytes())).isEqualTo(proof);
    }

    @Test
    void isNotMadeUnderACheckpointOfAnotherSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryProof.of(new InclusionProof(0, 6, List.of()), ExampleLog.signed(7)))
                .withMessage("a proof in a tree of 6 under a checkpoint of 7");
    }

    @Test
    void hasNoMoreHashesThanATreeCanBeHigh() {
        List<Hash> most = Collections.nCopies(HashLines.MOST, Hash.EMPTY_ROOT);
        List<Hash> more = Collections.nCopies(HashLines.MOST + 1, Hash.EMPTY_ROOT);

        assertThat(new EntryProof(Bytes.NONE, 0, most, ExampleLog.signed(7)).hashes())
                .hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryProof(Bytes.NONE, 0, more, ExampleLog.signed(7)))
                .withMessage("a proof of entry 0 with 64 hashes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryProof(Bytes.NONE, -1, List.of(), ExampleLog.signed(7)));
    }
}
