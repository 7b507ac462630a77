package io.daicho.service.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;

/** Keys of the tests, made once. */
final class Signers {
    static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant SIGNED = Instant.parse("2026-04-01T09:00:00Z");

    static final DocumentKey CONTRACTOR = key("株式会社サンプル");
    static final DocumentKey STRANGER = key("Stranger");

    private Signers() {}

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    private static DocumentKey key(String organisation) {
        KeyPair pair = pair();
        try {
            return DocumentKey.of(
                    organisation, pair.getPrivate(), List.of(OwnCertificate.of(pair, organisation, MADE)));
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }
}
