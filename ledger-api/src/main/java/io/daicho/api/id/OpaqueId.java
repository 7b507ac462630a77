package io.daicho.api.id;

import java.util.regex.Pattern;

/**
 * The form of every identifier that a recorder chooses: opaque, and therefore free of anything that may have to be
 * erased (reading 10). 1 to 64 characters: letters and digits of ASCII, dot, underscore, hyphen; the first a letter or
 * digit. A slash or colon is never part of one, because both join identifiers to longer ones.
 */
public final class OpaqueId {
    /** The form. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final int MOST = 64;

    private OpaqueId() {}

    /**
     * Gives back {@code value} if it has the form of an identifier.
     *
     * @throws IllegalArgumentException with what is wrong and what the form is
     */
    public static String checked(String what, String value) {
        if (!isOpaque(value)) {
            throw new IllegalArgumentException(what + " \"" + Shown.shortened(value)
                    + "\" is not an identifier: write 1 to 64 of A-Z a-z 0-9 . _ - and begin with a letter or digit");
        }
        return value;
    }

    /** Whether it matches {@link #FORM}; by hand, because every fact that is read has a dozen of them. */
    private static boolean isOpaque(String value) {
        int length = value.length();
        if (length == 0 || length > MOST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char character = value.charAt(i);
            if (!isLetterOrDigit(character) && character != '.' && character != '_' && character != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z');
    }
}
