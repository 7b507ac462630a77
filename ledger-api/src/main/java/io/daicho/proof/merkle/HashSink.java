package io.daicho.proof.merkle;

/** Takes the hashes of subtrees as they become complete. */
@FunctionalInterface
public interface HashSink {
    /** The hash that {@link HashSource#at} gives from now on. */
    void put(int level, long index, Hash hash);
}
