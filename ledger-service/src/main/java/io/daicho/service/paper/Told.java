package io.daicho.service.paper;

/**
 * What is printed of a detail: its text, or that it was erased and why, or that nothing was stated.
 *
 * @param text what is printed
 * @param isErased whether that is a note of its erasure
 */
public record Told(String text, boolean isErased) {
    /** The text that was stated. */
    public static Told of(String text) {
        return new Told(text, false);
    }
}
