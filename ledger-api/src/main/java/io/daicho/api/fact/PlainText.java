package io.daicho.api.fact;

import io.daicho.api.id.Shown;

/** The form of a plain text: one line, neither blank nor padded, at most 200 characters. */
public final class PlainText {
    private static final int MOST = 200;

    private PlainText() {}

    /**
     * Gives back {@code value} if it is a plain text.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static String checked(String what, String value) {
        if (value.isBlank()
                || !value.equals(value.strip())
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " \"" + Shown.shortened(value) + "\" must be one line of text, without spaces at its ends");
        }
        if (value.length() > MOST) {
            throw new IllegalArgumentException(what + " is " + value.length() + " characters long; at most " + MOST
                    + " are possible: put prose into the remark");
        }
        return value;
    }
}
