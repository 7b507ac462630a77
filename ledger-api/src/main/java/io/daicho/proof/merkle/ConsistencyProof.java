package io.daicho.proof.merkle;

import io.daicho.proof.ProofFailed;
import java.util.List;

/**
 * The proof that a tree is the beginning of another. Nothing of it is believed before {@link #verify}. From a tree without
 * entries nothing can be proved, so that is refused.
 *
 * @param older how many entries the older tree has
 * @param newer how many entries the newer tree has
 * @param hashes as RFC 6962 section 2.1.2 orders them
 */
public record ConsistencyProof(long older, long newer, List<Hash> hashes) {
    /** A proof with a copy of its hashes. */
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** Verifies that it leads to both roots (RFC 9162 section 2.1.4.2). */
    public void verify(Hash olderRoot, Hash newerRoot) throws ProofFailed {
        if (older < 1 || older > newer) {
            throw new ProofFailed(what(), "the older size must be from 1 to the newer size");
        }
        if (older == newer) {
            if (!hashes.isEmpty()) {
                throw new ProofFailed(what(), "too many hashes: " + hashes.size());
            }
            compare("root", olderRoot, newerRoot);
            return;
        }
        if (hashes.isEmpty()) {
            throw new ProofFailed(what(), "too few hashes: 0");
        }
        climb(olderRoot, newerRoot);
    }

    private void climb(Hash olderRoot, Hash newerRoot) throws ProofFailed {
        boolean startsAtOlderRoot = Long.bitCount(older) == 1;
        int complete = Long.numberOfTrailingZeros(older);
        long fn = (older - 1) >> complete;
        long sn = (newer - 1) >> complete;
        Hash fr = startsAtOlderRoot ? olderRoot : hashes.get(0);
        Hash sr = fr;
        for (Hash c : hashes.subList(startsAtOlderRoot ? 0 : 1, hashes.size())) {
            if (sn == 0) {
                throw new ProofFailed(what(), "too many hashes: " + hashes.size());
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.node(c, fr);
                sr = Hash.node(c, sr);
                int zeroes = Long.numberOfTrailingZeros(fn);
                fn >>= zeroes;
                sn >>= zeroes;
            } else {
                sr = Hash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0) {
            throw new ProofFailed(what(), "too few hashes: " + hashes.size());
        }
        compare("older root", fr, olderRoot);
        compare("newer root", sr, newerRoot);
    }

    private void compare(String name, Hash calculated, Hash given) throws ProofFailed {
        if (!calculated.equals(given)) {
            throw ProofFailed.differs(what(), name, calculated, given);
        }
    }

    private String what() {
        return "consistency of a tree of " + older + " with one of " + newer;
    }
}
