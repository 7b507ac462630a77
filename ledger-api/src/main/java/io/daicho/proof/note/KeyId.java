package io.daicho.proof.note;

import io.daicho.proof.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Which key of its name made a signature: the first four bytes of SHA-256 over name, newline, type and public key. It
 * identifies a key and proves nothing.
 *
 * @param value the four bytes, the first one highest
 */
public record KeyId(int value) {
    /** How many bytes it has. */
    public static final int BYTES = 4;

    static KeyId of(String name, byte[] typeAndPublicKey) {
        MessageDigest digest = Sha256.begin();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return new KeyId(ByteBuffer.wrap(digest.digest(typeAndPublicKey)).getInt());
    }

    /** Eight digits, lower case. */
    @Override
    public String toString() {
        return String.format("%08x", value);
    }
}
