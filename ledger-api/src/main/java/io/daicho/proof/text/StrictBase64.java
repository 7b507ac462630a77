package io.daicho.proof.text;

import java.util.Base64;
import java.util.Optional;

/** Base64 in the one form that RFC 4648 section 4 writes: with its padding, and with nothing in the bits left over. */
public final class StrictBase64 {
    private StrictBase64() {}

    /** The bytes; empty where the text is not what {@link Base64.Encoder} writes for them. */
    public static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
