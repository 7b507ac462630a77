package io.daicho.service.sealing.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import java.net.URI;

/**
 * A witness that is to cosign.
 *
 * @param url where it is asked, without a slash at its end
 * @param key the key of its cosignatures
 */
public record WitnessAddress(URI url, VerifierKey key) {
    /** An address that can be asked. */
    public WitnessAddress {
        if (!url.toString().matches("https?://[^/?#]+(/[^?#]*[^/?#])?")) {
            throw new IllegalArgumentException(
                    "the address of a witness is http:// or https://, without a slash at its end: " + url);
        }
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of a witness names a host by letters, digits, dots and hyphens,"
                            + " or by its IP address: " + url);
        }
        if (key.type() != SignatureType.COSIGNATURE) {
            throw new IllegalArgumentException(
                    "the key " + key + " is none of a witness; ./ledger witness key prints one that is");
        }
    }

    /**
     * Reads it as it is configured.
     *
     * @throws UnusableAddress if it cannot be asked
     */
    static WitnessAddress read(String url, String key) {
        try {
            return new WitnessAddress(URI.create(url.strip().replaceFirst("/$", "")), VerifierKey.read(key.strip()));
        } catch (Malformed | IllegalArgumentException fault) {
            throw new UnusableAddress(url, key, String.valueOf(fault.getMessage()), fault);
        }
    }

    /** How it is called. */
    public String name() {
        return key.name();
    }
}
