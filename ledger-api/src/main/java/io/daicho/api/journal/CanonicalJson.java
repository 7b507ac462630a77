package io.daicho.api.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of JSON, RFC 8785: the form in which payloads and metadata are stored. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical form of a JSON text.
     *
     * @throws UncheckedIOException if it is not JSON, or nested more deeply than anything of ours
     */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        } catch (StackOverflowError nested) {
            throw new UncheckedIOException(new IOException("it is nested too deeply", nested));
        }
    }

    /** Whether a text is JSON in its canonical form. */
    public static boolean isCanonical(String json) {
        if (new CanonicalScan(json).isCanonical()) {
            return true;
        }
        try {
            return of(json).equals(json);
        } catch (RuntimeException notJson) {
            return false;
        }
    }
}
