package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.service.store.keyring.Durable;
import io.daicho.service.trust.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.List;

/** The key and its certificate in one file in PEM, which its owner alone can read. */
final class KeyFile {
    private static final String KEY = "PRIVATE KEY";
    private static final int BITS = 3072;

    private KeyFile() {}

    static DocumentKey read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<byte[]> keys = Pem.blocks(String.valueOf(file), KEY, bytes);
            if (keys.size() != 1) {
                throw new UnusableDocumentKey(file, "it has " + keys.size() + " blocks " + KEY + ", not one.");
            }
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(keys.get(0)));
            return DocumentKey.of(file, key, Pem.certificates(String.valueOf(file), bytes));
        } catch (Malformed fault) {
            throw new UnusableDocumentKey(file, fault.getMessage() + ". Put it back from your copy.");
        } catch (GeneralSecurityException notOne) {
            throw new UnusableDocumentKey(
                    file, "the key in it is not an RSA key in PKCS#8. Put it back from your copy.");
        } catch (IOException failure) {
            throw new UncheckedIOException("The document key " + file + " cannot be read: " + failure, failure);
        }
    }

    static DocumentKey make(Path file, String organisation, Instant now) {
        OwnCertificate.refuseUnlessAName(organisation);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = OwnCertificate.of(pair, organisation, now);
            write(file, Pem.block(KEY, pair.getPrivate().getEncoded()), Pem.of(List.of(certificate)));
            return DocumentKey.of(file, pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        } catch (IOException failure) {
            throw new UncheckedIOException("The document key " + file + " cannot be written: " + failure, failure);
        }
    }

    private static void write(Path file, String key, byte[] certificate) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownersOnly(fresh));
        Files.writeString(fresh, key);
        Files.write(fresh, certificate, StandardOpenOption.APPEND);
        Durable.file(fresh);
        Durable.move(fresh, file);
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
