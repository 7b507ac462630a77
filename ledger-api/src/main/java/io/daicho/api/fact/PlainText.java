package io.daicho.api.fact;

import io.daicho.api.id.Shown;

/** The form of a plain text: one line, neither blank nor padded, at most {@value #MOST} characters. */
public final class PlainText {
    /** The most characters, counted as code points. */
    public static final int MOST = 200;

    private PlainText() {}

    /**
     * Gives back {@code value} if it is a plain text.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static String checked(String what, String value) {
        if (value.isBlank()
                || !value.equals(value.strip())
                || value.codePoints().anyMatch(PlainText::breaks)) {
            throw new IllegalArgumentException(
                    what + " \"" + Shown.shortened(value) + "\" must be one line of text, without spaces at its ends");
        }
        int length = value.codePointCount(0, value.length());
        if (length > MOST) {
            throw new IllegalArgumentException(what + " is " + length + " characters long; at most " + MOST
                    + " are possible: put prose into the remark");
        }
        return value;
    }

    /** Whether the character breaks a line, or is half of one: that has no form in UTF-8. */
    private static boolean breaks(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
