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

    private OpaqueId() {}

    /**
     * Gives back {@code value} if it has the form of an identifier.
     *
     * @throws IllegalArgumentException with what is wrong and what the form is
     */
    public static String checked(String what, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " \"" + Shown.shortened(value)
                    + "\" is not an identifier: write 1 to 64 of A-Z a-z 0-9 . _ - and begin with a letter or digit");
        }
        return value;
    }
}
