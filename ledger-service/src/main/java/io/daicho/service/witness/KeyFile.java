package io.daicho.service.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file with a witness's Ed25519 key: both halves in PEM, PKCS#8 and X.509, for its owner's eyes only. */
final class KeyFile {
    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----\\R([A-Za-z0-9+/=\\r\\n]+)-----END \\1 KEY-----");
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /** Makes a key and keeps it. */
    static void create(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            SmallFile.write(
                    file,
                    block("PRIVATE", pair.getPrivate().getEncoded())
                            + block("PUBLIC", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Reads the key; refuses one that others can read. */
    static KeyPair read(Path file) throws IOException {
        refuseOpen(file);
        String text = Files.readString(file);
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(decoded(file, text, "PUBLIC"))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(file, text, "PRIVATE"))));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            throw new UnusableWitness(
                    "The file " + file + " is no Ed25519 key: " + notOne.getMessage() + ". Put it back from your copy.",
                    notOne);
        }
    }

    private static void refuseOpen(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new UnusableWitness("Others than its owner can read or write the key " + file
                    + ". If nobody did, close it: chmod 600 " + file + ". If somebody may have, make a new witness in"
                    + " another directory.");
        }
    }

    private static byte[] decoded(Path file, String text, String half) {
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(half)) {
                return Base64.getMimeDecoder().decode(block.group(2));
            }
        }
        throw new UnusableWitness("The file " + file + " is no key: it has no block -----BEGIN " + half
                + " KEY-----. Put it back from your copy.");
    }

    private static String block(String half, byte[] encoded) {
        return "-----BEGIN " + half + " KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(encoded)
                + "\n-----END " + half + " KEY-----\n";
    }
}
