package io.daicho.proof.text;

import java.util.OptionalLong;

/** Sizes and indexes as text: ASCII digits without leading zeroes, at most {@link Long#MAX_VALUE}. */
public final class Decimal {
    private static final int MOST_DIGITS = 19;

    private Decimal() {}

    /** The number; empty where the text is not one in exactly this form. */
    public static OptionalLong parse(String digits) {
        boolean isDigits = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isDigits || digits.length() > MOST_DIGITS || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + (digits.charAt(i) - '0');
        }
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
