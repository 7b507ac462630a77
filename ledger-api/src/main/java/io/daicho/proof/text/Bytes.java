package io.daicho.proof.text;

import java.util.Arrays;
import java.util.Base64;

/** Bytes that do not change. */
public final class Bytes {
    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** A copy of them. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** How many. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64 (RFC 4648 section 4). */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
