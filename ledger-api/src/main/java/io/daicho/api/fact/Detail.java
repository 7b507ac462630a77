package io.daicho.api.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a fact keeps of prose and of everything about natural persons: only {@code SHA-256(salt ‖ bytes)}. Salt and bytes
 * lie beside the chain and can be erased without breaking a proof (reading 10). In a journal line a detail is written as
 * its text, at most {@value #MOST_BYTES} bytes of UTF-8.
 *
 * @param sha256 the salted digest, 64 lower-case hexadecimal digits
 */
public record Detail(String sha256) {
    /** The size limit of a detail's text in bytes of UTF-8. */
    public static final int MOST_BYTES = 16_384;

    private static final int HEX_DIGITS = 64;

    /** Checks the form of the digest. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Detail(@JsonProperty("sha256") String sha256) {
        if (!isDigest(sha256)) {
            throw new IllegalArgumentException("a detail's digest is 64 lower-case hexadecimal digits");
        }
        this.sha256 = sha256;
    }

    /** By hand, because nearly every fact that is read has one. */
    private static boolean isDigest(String text) {
        if (text.length() != HEX_DIGITS) {
            return false;
        }
        for (int i = 0; i < HEX_DIGITS; i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }
}
