package io.daicho.proof.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;

/**
 * What a witness answers that cosigned another size last: 409.
 *
 * @param size the size that it cosigned last; 0 where it never did
 */
public record LatestSize(long size) {
    /** The type of the answer. */
    public static final String MEDIA_TYPE = "text/x.tlog.size";

    /** A size that a log can have. */
    public LatestSize {
        if (size < 0) {
            throw new IllegalArgumentException("a log of size " + size);
        }
    }

    /** Reads the body of an answer. */
    public static LatestSize read(byte[] bytes) throws Malformed {
        Lines lines = Text.of("latest size", bytes).lines();
        long size = lines.decimal("the size", lines.next("the size"));
        if (!lines.atEnd()) {
            throw lines.fault("more stands after the size");
        }
        return new LatestSize(size);
    }

    /** As it is read. */
    public byte[] bytes() {
        return (size + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
