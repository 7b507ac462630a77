package io.daicho.proof.merkle;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash in the tree: of a leaf, or of what lies below a node (RFC 6962 section 2.1). */
public final class Hash {
    /** How many bytes it has. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::begin);

    /** The root of a tree without leaves: the hash of nothing. */
    public static final Hash EMPTY_ROOT = new Hash(SHA_256.get().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf: of a zero byte and the entry. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The hash of a node: of a one byte and the hashes below it. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** These 32 bytes, which are a hash already; any other number is refused. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash in base64 in the line just read. */
    public static Hash read(Lines lines, String name, String base64) throws Malformed {
        byte[] bytes = lines.base64(name, base64);
        if (bytes.length != BYTES) {
            throw lines.fault(name + " has " + bytes.length + " bytes, not 32");
        }
        return new Hash(bytes);
    }

    /** The next 32 bytes. */
    public static Hash next(ByteBuffer from) {
        byte[] bytes = new byte[BYTES];
        from.get(bytes);
        return new Hash(bytes);
    }

    /** Appends its bytes. */
    public void appendTo(ByteBuffer to) {
        to.put(bytes);
    }

    /** A copy of its bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64, as checkpoints and proofs have it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
