package io.daicho.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree that grows leaf by leaf and keeps only the hashes of its complete subtrees, at most one a level. Not thread-safe. */
public final class CompactRange {
    private final List<Hash> subtrees;
    private long size;

    private CompactRange(long size, List<Hash> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /** A tree without leaves. */
    public static CompactRange empty() {
        return new CompactRange(0, new ArrayList<>());
    }

    /** The tree of the first {@code size} leaves of another. */
    public static CompactRange of(HashSource source, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size);
        }
        List<Hash> subtrees = new ArrayList<>();
        long start = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if (((size >> level) & 1) == 1) {
                subtrees.add(source.at(level, start >> level));
                start += 1L << level;
            }
        }
        return new CompactRange(size, subtrees);
    }

    /** Appends the hash of a leaf. */
    public void append(Hash leaf) {
        append(leaf, (level, index, hash) -> {});
    }

    /** Appends the hash of a leaf, and hands on every hash that is complete with it: the leaf's first, then upwards. */
    public void append(Hash leaf, HashSink sink) {
        Hash hash = leaf;
        int level = 0;
        sink.put(level, size, hash);
        for (long index = size; (index & 1) == 1; index >>= 1) {
            hash = Hash.node(subtrees.remove(subtrees.size() - 1), hash);
            level++;
            sink.put(level, index >> 1, hash);
        }
        subtrees.add(hash);
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public Hash root() {
        if (subtrees.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.node(subtrees.get(i), root);
        }
        return root;
    }
}
