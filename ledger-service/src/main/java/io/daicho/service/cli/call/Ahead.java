package io.daicho.service.cli.call;

import io.daicho.service.obligations.DueList;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** A length of time as people write it: {@code 7d}, {@code 12h}, or ISO 8601. */
public final class Ahead {
    private Ahead() {}

    /** How far to look ahead: {@code 30d}, {@code 12h} or an ISO 8601 period. Refuses anything else as wrong usage. */
    public static Duration of(String text) {
        try {
            Duration ahead;
            if (text.matches("\\d{1,5}[dD]")) {
                ahead = Duration.ofDays(Long.parseLong(text.substring(0, text.length() - 1)));
            } else if (text.matches("\\d{1,5}[hH]")) {
                ahead = Duration.ofHours(Long.parseLong(text.substring(0, text.length() - 1)));
            } else {
                ahead = Duration.parse(text.toUpperCase(Locale.ROOT));
            }
            if (ahead.compareTo(DueList.FARTHEST) > 0) {
                throw new WrongUsage("ahead.tooFar", text, DueList.FARTHEST.toDays());
            }
            if (!ahead.isNegative()) {
                return ahead;
            }
        } catch (DateTimeException | NumberFormatException notALength) {
            throw new WrongUsage("ahead.noLength", text);
        }
        throw new WrongUsage("ahead.past", text);
    }
}
