package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.testing.GrownTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A proof in which anything is changed proves nothing. */
class MutatedProofsTest {
    private static final int MOST = 80;
    private static final GrownTree TREE = GrownTree.ofBytes(MOST);

    private final Random random = new Random(9162);

    @Test
    void noInclusionProofVerifiesWithOtherHashes() {
        for (int size = 1; size <= MOST; size++) {
            Hash root = MerkleTree.root(TREE, size);
            for (int index = 0; index < size; index++) {
                Hash leaf = TREE.at(0, index);
                InclusionProof proof = MerkleTree.inclusion(TREE, index, size);
                for (List<Hash> changed : changes(proof.hashes())) {
                    refuses(new InclusionProof(index, size, changed), leaf, root);
                }
                refuses(proof, flipped(leaf), root);
                refuses(proof, leaf, flipped(root));
            }
        }
    }

    @Test
    void noInclusionProofVerifiesForAnotherIndex() {
        for (int size = 1; size <= MOST; size++) {
            Hash root = MerkleTree.root(TREE, size);
            for (int index = 0; index < size; index++) {
                List<Hash> hashes = MerkleTree.inclusion(TREE, index, size).hashes();
                for (int other = -1; other <= size; other++) {
                    if (other != index) {
                        refuses(new InclusionProof(other, size, hashes), TREE.at(0, index), root);
                    }
                }
            }
        }
    }

    @Test
    void noConsistencyProofVerifiesWithOtherHashesOrRoots() {
        for (int newer = 1; newer <= MOST; newer++) {
            Hash newerRoot = MerkleTree.root(TREE, newer);
            for (int older = 1; older <= newer; older++) {
                Hash olderRoot = MerkleTree.root(TREE, older);
                ConsistencyProof proof = MerkleTree.consistency(TREE, older, newer);
                for (List<Hash> changed : changes(proof.hashes())) {
                    refuses(new ConsistencyProof(older, newer, changed), olderRoot, newerRoot);
                }
                refuses(proof, flipped(olderRoot), newerRoot);
                refuses(proof, olderRoot, flipped(newerRoot));
            }
        }
    }

    @Test
    void noConsistencyProofVerifiesForAnotherOlderSize() {
        for (int newer = 1; newer <= MOST; newer++) {
            Hash newerRoot = MerkleTree.root(TREE, newer);
            for (int older = 1; older <= newer; older++) {
                List<Hash> hashes = MerkleTree.consistency(TREE, older, newer).hashes();
                for (int other = -1; other <= newer + 1; other++) {
                    if (other != older) {
                        refuses(new ConsistencyProof(other, newer, hashes), MerkleTree.root(TREE, older), newerRoot);
                    }
                }
            }
        }
    }

    private static void refuses(InclusionProof proof, Hash leaf, Hash root) {
        assertThatExceptionOfType(ProofFailed.class).as("%s", proof).isThrownBy(() -> proof.verify(leaf, root));
    }

    private static void refuses(ConsistencyProof proof, Hash olderRoot, Hash newerRoot) {
        assertThatExceptionOfType(ProofFailed.class)
                .as("%s", proof)
                .isThrownBy(() -> proof.verify(olderRoot, newerRoot));
    }

    private List<List<Hash>> changes(List<Hash> hashes) {
        List<List<Hash>> changes = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            List<Hash> changed = new ArrayList<>(hashes);
            changed.set(i, flipped(hashes.get(i)));
            changes.add(changed);
            List<Hash> shorter = new ArrayList<>(hashes);
            shorter.remove(i);
            changes.add(shorter);
        }
        for (int i = 0; i <= hashes.size(); i++) {
            List<Hash> longer = new ArrayList<>(hashes);
            longer.add(i, TREE.at(0, random.nextInt(MOST)));
            changes.add(longer);
        }
        assertThat(changes).doesNotContain(hashes);
        return changes;
    }

    private Hash flipped(Hash hash) {
        byte[] bytes = hash.toArray();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
