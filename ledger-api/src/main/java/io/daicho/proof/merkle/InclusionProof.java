package io.daicho.proof.merkle;

import io.daicho.proof.ProofFailed;
import java.util.List;

/**
 * The proof that an entry is in a tree. Nothing of it is believed before {@link #verify}.
 *
 * @param index the entry's index in the log, from 0
 * @param size how many entries the tree has
 * @param hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {
    /** A proof with a copy of its hashes. */
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /** Verifies that it leads from the leaf to the root (RFC 9162 section 2.1.3.2). */
    public void verify(Hash leaf, Hash root) throws ProofFailed {
        Hash calculated = rootFrom(leaf);
        if (!calculated.equals(root)) {
            throw ProofFailed.differs(what(), "root", calculated, root);
        }
    }

    /** The root that it leads to from the leaf. */
    public Hash rootFrom(Hash leaf) throws ProofFailed {
        if (index < 0 || index >= size) {
            throw new ProofFailed(what(), "the index must be from 0 to before the size");
        }
        long fn = index;
        long sn = size - 1;
        Hash r = leaf;
        for (Hash p : hashes) {
            if (sn == 0) {
                throw new ProofFailed(what(), "too many hashes: " + hashes.size());
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.node(p, r);
                int zeroes = Long.numberOfTrailingZeros(fn);
                fn >>= zeroes;
                sn >>= zeroes;
            } else {
                r = Hash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0) {
            throw new ProofFailed(what(), "too few hashes: " + hashes.size());
        }
        return r;
    }

    private String what() {
        return "inclusion of entry " + index + " in a tree of " + size;
    }
}
