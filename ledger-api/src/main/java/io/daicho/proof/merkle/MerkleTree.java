package io.daicho.proof.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can be calculated of a tree from the hashes of its complete subtrees (RFC 6962 section 2.1). */
public final class MerkleTree {
    private MerkleTree() {}

    /** The root of the tree of the first {@code size} leaves. */
    public static Hash root(HashSource source, long size) {
        return Subtree.ofTree(atLeast(0, size)).hash(source);
    }

    /** The proof that a leaf is in the tree of the first {@code size} leaves (section 2.1.1). */
    public static InclusionProof inclusion(HashSource source, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " is in a tree of " + size);
        }
        List<Hash> hashes = new ArrayList<>();
        Subtree tree = Subtree.ofTree(size);
        while (tree.width() > 1) {
            boolean isLeft = index < tree.middle();
            hashes.add((isLeft ? tree.right() : tree.left()).hash(source));
            tree = isLeft ? tree.left() : tree.right();
        }
        Collections.reverse(hashes);
        return new InclusionProof(index, size, hashes);
    }

    /** The proof that the tree of the first {@code older} leaves is the beginning of that of {@code newer} (section 2.1.2). */
    public static ConsistencyProof consistency(HashSource source, long older, long newer) {
        if (atLeast(1, older) > newer) {
            throw new IllegalArgumentException("a tree of " + newer + " does not continue one of " + older);
        }
        List<Hash> hashes = new ArrayList<>();
        Subtree tree = Subtree.ofTree(newer);
        while (tree.end() != older) {
            boolean isLeft = older <= tree.middle();
            hashes.add((isLeft ? tree.right() : tree.left()).hash(source));
            tree = isLeft ? tree.left() : tree.right();
        }
        if (tree.start() > 0) {
            hashes.add(tree.hash(source));
        }
        Collections.reverse(hashes);
        return new ConsistencyProof(older, newer, hashes);
    }

    private static long atLeast(long least, long size) {
        if (size < least) {
            throw new IllegalArgumentException("a tree of " + size);
        }
        return size;
    }
}
