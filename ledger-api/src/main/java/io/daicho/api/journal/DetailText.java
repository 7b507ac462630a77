package io.daicho.api.journal;

import io.daicho.api.fact.Detail;
import io.daicho.proof.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The text behind a detail, with its salt: what lies beside the chain.
 *
 * @param field where in the fact it belongs, such as {@code corrects.reason}
 * @param salt {@value #SALT_BYTES} random bytes, in hexadecimal digits
 * @param text the text
 */
public record DetailText(String field, String salt, String text) {
    /** The length of a salt in bytes. */
    public static final int SALT_BYTES = 16;

    /** What the fact keeps: {@code SHA-256(salt ‖ text as UTF-8)}. */
    public Detail detail() {
        MessageDigest sha256 = Sha256.begin();
        sha256.update(HexFormat.of().parseHex(salt));
        return new Detail(HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "DetailText[" + field + "]";
    }
}
