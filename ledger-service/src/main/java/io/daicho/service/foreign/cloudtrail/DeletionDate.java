package io.daicho.service.foreign.cloudtrail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date in the answer to ScheduleKeyDeletion. Trails write it for people, in UTC, as {@code Apr 12, 2021 18:58:30 PM} or
 * {@code Apr 12, 2021, 6:58:30 PM}.
 */
final class DeletionDate {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern WRITTEN = Pattern.compile(
            "([A-Z][a-z]{2}) (\\d{1,2}), (\\d{4}),? (\\d{1,2}):(\\d{2}):(\\d{2})[ \\u202F\\u00A0](AM|PM)");

    private DeletionDate() {}

    /** The instant; null if this is none. */
    static @Nullable Instant read(@Nullable String text) {
        Matcher date = WRITTEN.matcher(text == null ? "" : text);
        if (!date.matches()) {
            return null;
        }
        int hour = Integer.parseInt(date.group(4));
        boolean afternoon = date.group(7).equals("PM");
        if (hour <= 12) {
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        try {
            return LocalDateTime.of(
                            Integer.parseInt(date.group(3)),
                            MONTHS.indexOf(date.group(1)) + 1,
                            Integer.parseInt(date.group(2)),
                            hour,
                            Integer.parseInt(date.group(5)),
                            Integer.parseInt(date.group(6)))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
