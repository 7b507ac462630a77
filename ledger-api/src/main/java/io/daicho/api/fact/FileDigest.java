package io.daicho.api.fact;

import java.util.regex.Pattern;

/**
 * What a fact keeps of a file: {@code SHA-256(salt ‖ bytes)}. Salt and bytes lie beside the chain and can be erased, as
 * those of a {@link Detail} can.
 *
 * @param sha256 the salted digest, 64 lower-case hexadecimal digits
 */
public record FileDigest(@Plain(Plain.Kind.DIGEST) String sha256) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the digest. */
    public FileDigest {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a file's digest is 64 lower-case hexadecimal digits");
        }
    }
}
