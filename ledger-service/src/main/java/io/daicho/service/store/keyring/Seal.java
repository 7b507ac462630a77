package io.daicho.service.store.keyring;

import io.daicho.proof.text.Sha256;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/Counter Mode (NIST SP 800-38D). Every key is random and seals one thing only, so the nonce is a counter
 * within that thing: no pair of key and nonce can come twice.
 */
public final class Seal {
    /** How many bytes longer what is sealed is. */
    public static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;

    private Seal() {}

    /**
     * Seals.
     *
     * @param key 32 bytes
     * @param part its number within the thing; the last part is told apart, so that none can be cut off
     * @param last whether nothing follows
     * @param name what it belongs to: opens only under the same name
     * @param bytes what is sealed
     * @param length how many of the bytes
     */
    public static byte[] close(byte[] key, int part, boolean last, byte[] name, byte[] bytes, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, part, last, name).doFinal(bytes, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES/GCM", impossible);
        }
    }

    /**
     * Opens.
     *
     * @throws BrokenSeal if a bit of it is not as it was sealed, or it was sealed otherwise
     */
    public static byte[] open(byte[] key, int part, boolean last, byte[] name, byte[] sealed, int length)
            throws BrokenSeal {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, part, last, name).doFinal(sealed, 0, length);
        } catch (AEADBadTagException changed) {
            throw new BrokenSeal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES/GCM", impossible);
        }
    }

    /** The SHA-256 of what comes one after the other. */
    public static byte[] sha256(byte[]... parts) {
        MessageDigest sha256 = Sha256.begin();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return sha256.digest();
    }

    private static Cipher cipher(int mode, byte[] key, int part, boolean last, byte[] name)
            throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        for (int i = 0; i < Integer.BYTES; i++) {
            nonce[i] = (byte) (part >>> (24 - 8 * i));
        }
        nonce[NONCE_BYTES - 1] = (byte) (last ? 1 : 0);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(name);
        return cipher;
    }
}
