package io.daicho.service.words;

import java.util.Locale;

/** A text that is no point in time, told in its reader's language: what was written, and what could be. */
public final class NoTime extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String text;

    NoTime(String text, Throwable cause) {
        super(Words.of(Locale.ENGLISH).stop("time.none", text), cause);
        this.text = text;
    }

    /** What was written. */
    public String text() {
        return text;
    }

    /** The sentence of a failure: its own in these words if it has one, else its message as a reason. */
    public static String sentence(IllegalArgumentException failure, Words words) {
        return failure instanceof NoTime noTime
                ? words.stop("time.none", noTime.text)
                : words.reason(String.valueOf(failure.getMessage()));
    }
}
