package io.daicho.service.foreign;

import org.jspecify.annotations.Nullable;

/**
 * A program that erases.
 *
 * @param name what it is called
 * @param version in which version; absent: not said
 */
public record Tool(String name, @Nullable String version) {
    /** A tool from a text such as {@code nwipe 0.33}: what follows the last space is its version. */
    public static Tool of(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? new Tool(text, null) : new Tool(text.substring(0, space), text.substring(space + 1));
    }
}
