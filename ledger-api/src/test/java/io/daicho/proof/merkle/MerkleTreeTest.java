package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.testing.GrownTree;
import io.daicho.proof.testing.NaiveTree;
import org.junit.jupiter.api.Test;

/** Every tree of up to 300 entries against the words of RFC 6962. */
class MerkleTreeTest {
    private static final int MOST = 300;
    private static final GrownTree TREE = GrownTree.ofBytes(MOST);
    private static final NaiveTree BY_DEFINITION = new NaiveTree();

    @Test
    void everyRootIsThatOfTheDefinition() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(MerkleTree.root(TREE, size)).as("root of %s", size).isEqualTo(BY_DEFINITION.root(0, size));
        }
    }

    @Test
    void everyInclusionProofIsThatOfTheDefinitionAndVerifies() {
        for (int size = 1; size <= MOST; size++) {
            Hash root = BY_DEFINITION.root(0, size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = MerkleTree.inclusion(TREE, index, size);
                assertThat(proof.hashes()).isEqualTo(BY_DEFINITION.path(index, 0, size));
                Hash leaf = BY_DEFINITION.root(index, index + 1);
                assertThatCode(() -> proof.verify(leaf, root)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everyConsistencyProofIsThatOfTheDefinitionAndVerifies() {
        for (int newer = 1; newer <= MOST; newer++) {
            Hash newerRoot = BY_DEFINITION.root(0, newer);
            for (int older = 1; older <= newer; older++) {
                ConsistencyProof proof = MerkleTree.consistency(TREE, older, newer);
                assertThat(proof.hashes()).isEqualTo(BY_DEFINITION.proof(older, newer));
                Hash olderRoot = BY_DEFINITION.root(0, older);
                assertThatCode(() -> proof.verify(olderRoot, newerRoot)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void provesNothingThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.inclusion(TREE, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.inclusion(TREE, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.consistency(TREE, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.consistency(TREE, 6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.root(TREE, -1));
    }
}
