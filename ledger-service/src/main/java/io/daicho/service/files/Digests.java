package io.daicho.service.files;

import io.daicho.proof.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Digests of files, under a salt. */
final class Digests {
    private Digests() {}

    static MessageDigest salted(byte[] salt) {
        MessageDigest sha256 = Sha256.begin();
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
