package io.daicho.proof.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 (RFC 8032) of the JDK, with public keys as their 32 bytes. */
final class Ed25519 {
    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    /** What stands before the 32 bytes in the X.509 form of a public key (RFC 8410 section 4). */
    private static final byte[] X509_START = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** The key; empty where the bytes are no point of the curve. */
    static Optional<PublicKey> publicKey(byte[] raw) {
        byte[] x509 = ByteBuffer.allocate(X509_START.length + raw.length)
                .put(X509_START)
                .put(raw)
                .array();
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
            Signature.getInstance("Ed25519").initVerify(key);
            return Optional.of(key);
        } catch (GeneralSecurityException noPoint) {
            return Optional.empty();
        }
    }

    static byte[] raw(PublicKey key) {
        byte[] x509 = key.getEncoded();
        int start = X509_START.length;
        if (x509 == null || x509.length != start + KEY_BYTES || !Arrays.equals(x509, 0, start, X509_START, 0, start)) {
            throw new IllegalArgumentException("not a public key for Ed25519: " + key.getAlgorithm());
        }
        return Arrays.copyOfRange(x509, start, x509.length);
    }

    static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (SignatureException notOne) {
            return false;
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(message);
            return signing.sign();
        } catch (InvalidKeyException other) {
            throw new IllegalArgumentException("not a private key for Ed25519: " + key.getAlgorithm(), other);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
