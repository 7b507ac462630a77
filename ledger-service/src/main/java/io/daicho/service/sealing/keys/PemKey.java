package io.daicho.service.sealing.keys;

import io.daicho.service.sealing.log.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key in a file: the private half as PKCS#8 and the public half beside it, both in PEM (RFC 7468). */
public final class PemKey {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String ED25519 = "Ed25519";
    private static final int LINE = 64;

    private PemKey() {}

    /**
     * Reads one.
     *
     * @throws UnusableKey if it is not one
     */
    public static LogKey read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance(ED25519);
            LogKey key = new LogKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(block(file, text, PUBLIC))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(block(file, text, PRIVATE)))));
            key.signer("probe");
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | IllegalStateException fault) {
            throw new UnusableKey(file, fault.getMessage());
        }
    }

    /** Writes one, whole and durable before it is where it should be; for its owner only. */
    public static void write(LogKey key, Path file, Disk disk) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Path folder = Objects.requireNonNull(file.getParent());
        disk.makeFolder(folder);
        disk.writeSecret(
                fresh,
                (pem(PRIVATE, key.pair().getPrivate().getEncoded())
                                + pem(PUBLIC, key.pair().getPublic().getEncoded()))
                        .getBytes(StandardCharsets.US_ASCII));
        disk.force(fresh);
        disk.move(fresh, file);
        disk.forceFolder(folder);
        disk.forceFolder(Objects.requireNonNull(folder.getParent()));
    }

    private static String pem(String name, byte[] der) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN " + name + "-----\n" + lines.encodeToString(der) + "\n-----END " + name + "-----\n";
    }

    private static byte[] block(Path file, String text, String name) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]*)-----END " + name + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new UnusableKey(
                    file,
                    "it has no block " + name
                            + (name.equals(PUBLIC) ? "; append it: openssl pkey -in FILE -pubout >> FILE" : ""));
        }
        return Base64.getDecoder().decode(block.group(1).replaceAll("\\s", ""));
    }
}
