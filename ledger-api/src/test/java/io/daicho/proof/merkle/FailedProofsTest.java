package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.testing.GrownTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proof that fails says. */
class FailedProofsTest {
    private static final GrownTree TREE = GrownTree.ofBytes(8);
    private static final Hash ROOT = MerkleTree.root(TREE, 8);
    private static final Hash OTHER = MerkleTree.root(TREE, 7);

    @Test
    void saysWhichRootWasCalculatedAndWhichWasGiven() {
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> MerkleTree.inclusion(TREE, 3, 8).verify(TREE.at(0, 3), OTHER))
                .withMessage("inclusion of entry 3 in a tree of 8: calculated root %s, given %s", ROOT, OTHER);
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> MerkleTree.consistency(TREE, 3, 8).verify(MerkleTree.root(TREE, 3), OTHER))
                .withMessage(
                        "consistency of a tree of 3 with one of 8: calculated newer root %s, given %s", ROOT, OTHER);
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> MerkleTree.consistency(TREE, 3, 8).verify(OTHER, ROOT))
                .withMessage(
                        "consistency of a tree of 3 with one of 8: calculated older root %s, given %s",
                        MerkleTree.root(TREE, 3), OTHER);
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(8, 8, List.of()).verify(OTHER, ROOT))
                .withMessage("consistency of a tree of 8 with one of 8: calculated root %s, given %s", OTHER, ROOT);
    }

    @Test
    void saysThatHashesAreTooManyOrTooFew() {
        List<Hash> two = List.of(OTHER, OTHER);
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new InclusionProof(3, 8, two).verify(TREE.at(0, 3), ROOT))
                .withMessage("inclusion of entry 3 in a tree of 8: too few hashes: 2");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new InclusionProof(1, 2, two).verify(TREE.at(0, 1), ROOT))
                .withMessage("inclusion of entry 1 in a tree of 2: too many hashes: 2");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(3, 8, two).verify(OTHER, ROOT))
                .withMessage("consistency of a tree of 3 with one of 8: too few hashes: 2");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(3, 8, List.of()).verify(OTHER, ROOT))
                .withMessage("consistency of a tree of 3 with one of 8: too few hashes: 0");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(1, 2, two).verify(OTHER, ROOT))
                .withMessage("consistency of a tree of 1 with one of 2: too many hashes: 2");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(2, 2, two).verify(ROOT, ROOT))
                .withMessage("consistency of a tree of 2 with one of 2: too many hashes: 2");
    }

    @Test
    void saysThatSizesAndIndexesCannotBe() {
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new InclusionProof(8, 8, List.of()).verify(ROOT, ROOT))
                .withMessage("inclusion of entry 8 in a tree of 8: the index must be from 0 to before the size");
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> new ConsistencyProof(0, 8, List.of()).verify(Hash.EMPTY_ROOT, ROOT))
                .withMessage(
                        "consistency of a tree of 0 with one of 8: the older size must be from 1 to the newer size");
    }

    @Test
    void refusesAHashThatIsNotThirtyTwoBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hash.of(new byte[31]))
                .withMessage("a hash has 32 bytes, not 31");
    }
}
