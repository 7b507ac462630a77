package io.daicho.service.store.keyring;

import java.security.SecureRandom;

/** Random bytes that nobody can guess. */
public final class Secret {
    /** The length of a key of AES-256 in bytes. */
    public static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A fresh key. */
    public static byte[] key() {
        return bytes(KEY_BYTES);
    }

    /** Fresh bytes. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
