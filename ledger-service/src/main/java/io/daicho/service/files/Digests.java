package io.daicho.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files, with a salt and without. */
public final class Digests {
    private Digests() {}

    /** SHA-256 of nothing yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static MessageDigest salted(byte[] salt) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return sha256;
    }

    static String of(byte[] salt, InputStream content) throws IOException {
        MessageDigest sha256 = salted(salt);
        byte[] buffer = new byte[SealedOutput.PART];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sha256.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
