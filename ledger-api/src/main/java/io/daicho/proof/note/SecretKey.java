package io.daicho.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;

/** The other half of a verifier key. */
final class SecretKey {
    private static final byte[] PROBE = "whether both halves belong together".getBytes(StandardCharsets.UTF_8);

    private final VerifierKey verifier;
    private final PrivateKey secret;

    SecretKey(String name, SignatureType type, KeyPair pair) {
        this.verifier = VerifierKey.of(name, type, pair.getPublic());
        this.secret = pair.getPrivate();
        if (!Ed25519.verifies(pair.getPublic(), PROBE, sign(PROBE))) {
            throw new IllegalArgumentException("the private key is not that of the public key " + verifier);
        }
    }

    VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(secret, message);
    }
}
