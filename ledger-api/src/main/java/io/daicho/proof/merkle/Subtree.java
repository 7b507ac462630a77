package io.daicho.proof.merkle;

/**
 * The leaves from {@code start} to before {@code end}, as the tree divides them (RFC 6962 section 2.1).
 *
 * @param start the first leaf
 * @param end the leaf after the last
 */
record Subtree(long start, long end) {
    static Subtree ofTree(long size) {
        return new Subtree(0, size);
    }

    long width() {
        return end - start;
    }

    /** Where it is divided: the left half is as wide as the greatest power of two that is smaller than the width. */
    long middle() {
        return start + Long.highestOneBit(width() - 1);
    }

    Subtree left() {
        return new Subtree(start, middle());
    }

    Subtree right() {
        return new Subtree(middle(), end);
    }

    Hash hash(HashSource source) {
        if (width() == 0) {
            return Hash.EMPTY_ROOT;
        }
        if (Long.bitCount(width()) == 1) {
            int level = Long.numberOfTrailingZeros(width());
            return source.at(level, start >> level);
        }
        return Hash.node(left().hash(source), right().hash(source));
    }
}
