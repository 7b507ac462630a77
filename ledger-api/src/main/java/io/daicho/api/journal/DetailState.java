package io.daicho.api.journal;

import org.jspecify.annotations.Nullable;

/**
 * What there is behind a detail where a line is written.
 *
 * @param text its text; null where that cannot be had
 * @param erased whether it was erased, where there is no text
 */
public record DetailState(@Nullable String text, boolean erased) {
    /** The text cannot be read, although nobody erased it. */
    public static final DetailState UNREADABLE = new DetailState(null, false);

    /** The text is there. */
    public static DetailState of(String text) {
        return new DetailState(text, false);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return text != null ? "there" : erased ? "erased" : "unreadable";
    }
}
