package io.daicho.service.sealing.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;

/** A key that was given in a PKCS#12 file (RFC 7292), with a certificate from which only its public half is taken. */
public final class Pkcs12Key {
    private Pkcs12Key() {}

    /**
     * Reads the only key of a file.
     *
     * @throws UnusableKey if there is not exactly one, it is not for Ed25519, or the password is another
     */
    public static LogKey read(Path file, char[] password) {
        try (InputStream from = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(from, password);
            List<String> names = Collections.list(store.aliases());
            names.removeIf(name -> !isKey(store, name));
            if (names.size() != 1) {
                throw new UnusableKey(file, "it has " + names.size() + " private keys, and should have one");
            }
            Key secret = store.getKey(names.get(0), password);
            Certificate certificate = store.getCertificate(names.get(0));
            if (!(secret instanceof PrivateKey half) || certificate == null) {
                throw new UnusableKey(file, "its key has no certificate");
            }
            LogKey key = new LogKey(new KeyPair(certificate.getPublicKey(), half));
            key.signer("probe");
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException fault) {
            throw new UnusableKey(file, fault.getMessage());
        }
    }

    private static boolean isKey(KeyStore store, String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException loaded) {
            throw new IllegalStateException(loaded);
        }
    }
}
