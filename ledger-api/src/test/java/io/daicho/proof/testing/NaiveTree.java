package io.daicho.proof.testing;

import io.daicho.proof.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of the entries 0x00, 0x01, … by the words of RFC 6962 section 2.1, however long it takes. */
public final class NaiveTree {
    private final Map<List<Integer>, byte[]> known = new HashMap<>();

    /** MTH(D[start:end]). */
    public Hash root(int start, int end) {
        return Hash.of(mth(start, end));
    }

    /** PATH(m, D[start:end]). */
    public List<Hash> path(int m, int start, int end) {
        if (end - start == 1) {
            return List.of();
        }
        int k = split(end - start);
        return m < k
                ? and(path(m, start, start + k), root(start + k, end))
                : and(path(m - k, start + k, end), root(start, start + k));
    }

    /** PROOF(m, D[0:n]). */
    public List<Hash> proof(int m, int n) {
        return subproof(m, 0, n, true);
    }

    private List<Hash> subproof(int m, int start, int end, boolean complete) {
        int n = end - start;
        if (m == n) {
            return complete ? List.of() : List.of(root(start, end));
        }
        int k = split(n);
        return m <= k
                ? and(subproof(m, start, start + k, complete), root(start + k, end))
                : and(subproof(m - k, start + k, end, false), root(start, start + k));
    }

    private byte[] mth(int start, int end) {
        byte[] cached = known.get(List.of(start, end));
        if (cached == null) {
            cached = calculate(start, end);
            known.put(List.of(start, end), cached);
        }
        return cached;
    }

    private byte[] calculate(int start, int end) {
        int n = end - start;
        if (n == 0) {
            return sha256("".getBytes(StandardCharsets.UTF_8));
        }
        if (n == 1) {
            return sha256(new byte[] {0}, new byte[] {(byte) start});
        }
        int k = split(n);
        return sha256(new byte[] {1}, mth(start, start + k), mth(start + k, end));
    }

    /** The largest power of two smaller than n. */
    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> and(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError(absent);
        }
    }
}
