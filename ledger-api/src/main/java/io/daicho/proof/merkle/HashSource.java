package io.daicho.proof.merkle;

/** Where the hashes of a tree's complete subtrees are known. */
@FunctionalInterface
public interface HashSource {
    /**
     * The hash over the leaves from {@code index << level} to before {@code (index + 1) << level}, all of which are in the
     * tree.
     *
     * @param level how high the subtree is: at 0 it is one leaf
     * @param index which of its level, from 0
     */
    Hash at(int level, long index);
}
