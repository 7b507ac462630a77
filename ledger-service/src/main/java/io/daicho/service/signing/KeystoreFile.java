package io.daicho.service.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key that somebody gives, in a file of the form PKCS#12. */
final class KeystoreFile {
    private KeystoreFile() {}

    static DocumentKey read(Path file, String password, @Nullable String alias) {
        try {
            KeyStore store = open(file, password);
            String name = alias == null ? only(file, store) : alias;
            if (!(store.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
                throw new UnusableDocumentKey(
                        file,
                        "it has no private key \"" + name + "\"; it has " + names(store)
                                + ". Name one with daicho.signing.key-alias.");
            }
            return DocumentKey.of(file, key, chain(store.getCertificateChain(name)));
        } catch (GeneralSecurityException failure) {
            throw new UnusableDocumentKey(file, "it is not PKCS#12 with a key that opens: " + failure.getMessage());
        }
    }

    private static KeyStore open(Path file, String password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
            return store;
        } catch (NoSuchFileException missing) {
            throw new UnusableDocumentKey(file, "there is no such file. See daicho.signing.key-store.");
        } catch (IOException failure) {
            throw new UnusableDocumentKey(
                    file,
                    failure.getCause() instanceof GeneralSecurityException
                            ? "the password is wrong. See daicho.signing.key-store-password."
                            : "it is not a file of the form PKCS#12. See daicho.signing.key-store.");
        }
    }

    private static String only(Path file, KeyStore store) throws GeneralSecurityException {
        List<String> names = names(store);
        if (names.size() != 1) {
            throw new UnusableDocumentKey(
                    file, "it has " + names.size() + " keys " + names + ". Name one with daicho.signing.key-alias.");
        }
        return names.get(0);
    }

    private static List<String> names(KeyStore store) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<X509Certificate> chain(Certificate[] chain) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : chain) {
            certificates.add((X509Certificate) certificate);
        }
        return certificates;
    }
}
