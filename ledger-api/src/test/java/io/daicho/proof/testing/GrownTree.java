package io.daicho.proof.testing;

import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree that was grown leaf by leaf, with the hash of every complete subtree in memory. */
public final class GrownTree implements HashSource {
    private final Map<List<Long>, Hash> hashes = new HashMap<>();
    private final CompactRange range = CompactRange.empty();

    /** The tree of the entries 0x00, 0x01, … */
    public static GrownTree ofBytes(int size) {
        GrownTree tree = new GrownTree();
        for (int i = 0; i < size; i++) {
            tree.append(new byte[] {(byte) i});
        }
        return tree;
    }

    /** Appends an entry. */
    public void append(byte[] entry) {
        range.append(Hash.leaf(entry), (level, index, hash) -> hashes.put(List.of((long) level, index), hash));
    }

    /** The root of all of it. */
    public Hash root() {
        return range.root();
    }

    /** How many entries it has. */
    public long size() {
        return range.size();
    }

    @Override
    public Hash at(int level, long index) {
        return Objects.requireNonNull(hashes.get(List.of((long) level, index)), () -> level + " " + index);
    }
}
