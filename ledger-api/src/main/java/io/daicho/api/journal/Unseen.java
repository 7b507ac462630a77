package io.daicho.api.journal;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees on a page and that change what is seen: control characters other than tabulators and line
 * breaks, and those that turn the direction of what follows (Unicode Standard Annex 9, section 2).
 */
final class Unseen {
    /** As a class of characters, without its brackets. */
    static final String CLASS =
            "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069";

    private static final Pattern ONE = Pattern.compile("[" + CLASS + "]");

    private Unseen() {}

    /** Refuses a text with one of them. */
    static void refuse(String path, String text) {
        Matcher one = ONE.matcher(text);
        if (one.find()) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(one.start()));
            throw new Refused(Refusal.UNSEEN_CHARACTER, path, code, text.codePointCount(0, one.start()) + 1);
        }
    }
}
