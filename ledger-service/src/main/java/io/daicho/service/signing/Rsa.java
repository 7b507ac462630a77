package io.daicho.service.signing;

import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;

/** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 section 8.2): RS256 of JWS. */
final class Rsa {
    private Rsa() {}

    static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance("SHA256withRSA");
            verifying.initVerify(key);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }
}
