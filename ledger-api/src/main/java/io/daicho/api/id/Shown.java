package io.daicho.api.id;

import java.util.regex.Pattern;

/** How a value that was refused is shown in the refusal: on one line and never long. */
public final class Shown {
    private static final int MOST = 80;

    /** What moves the cursor, turns the direction of writing, breaks the line, or is half a character. */
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Shown() {}

    /** The value without control characters, cut after 80 characters. */
    public static String shortened(String value) {
        return shortened(value, MOST);
    }

    /** The value without control characters, cut after so many characters. */
    public static String shortened(String value, int most) {
        String line = UNSHOWABLE.matcher(value).replaceAll("?");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
