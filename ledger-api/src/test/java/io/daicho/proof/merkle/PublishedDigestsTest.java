package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.testing.GrownTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The digests over all subtrees of a tree of 130 entries 0x00, 0x01, … that draft-ietf-plants-merkle-tree-certs gives in its
 * appendix of test vectors. A subtree is a tree of its own, whose entries do not start at the first.
 */
class PublishedDigestsTest {
    private static final int MOST = 130;
    private static final GrownTree TREE = GrownTree.ofBytes(MOST);

    private final MessageDigest digest = sha256();

    @Test
    void theHashesOfAllSubtreesAreAsPublished() {
        forAllSubtrees((start, end) ->
                line("[" + start + ", " + end + ") " + hex(MerkleTree.root(from(start), (long) end - start))));

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81");
    }

    @Test
    void theInclusionProofsInAllSubtreesAreAsPublished() {
        forAllSubtrees((start, end) -> {
            for (int index = start; index < end; index++) {
                StringBuilder line = new StringBuilder(index + " [" + start + ", " + end + ")");
                MerkleTree.inclusion(from(start), (long) index - start, (long) end - start)
                        .hashes()
                        .forEach(hash -> line.append(' ').append(hex(hash)));
                line(line.toString());
            }
        });

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f");
    }

    /** A subtree starts at a multiple of the power of two that is not smaller than its width. */
    private static void forAllSubtrees(BiConsumer<Integer, Integer> consumer) {
        for (int end = 0; end <= MOST; end++) {
            for (int start = 0; start <= end; start++) {
                int width = end - start;
                int places = width <= 1 ? 1 : Integer.highestOneBit(width - 1) * 2;
                if (start % places == 0) {
                    consumer.accept(start, end);
                }
            }
        }
    }

    private static HashSource from(int start) {
        return (level, index) -> TREE.at(level, index + (start >> level));
    }

    private void line(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.toArray());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError(absent);
        }
    }
}
