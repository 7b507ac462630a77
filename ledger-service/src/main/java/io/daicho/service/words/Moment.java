package io.daicho.service.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An instant as people give it: with an offset, in the contract's time zone, or as a day, which then means its end. */
public final class Moment {
    private static final Pattern COUNTED = Pattern.compile("(?!0000)\\d{4}-");

    private Moment() {}

    /**
     * Reads an instant.
     *
     * @param text as given; null: the other
     * @param zone the contract's time zone
     * @param otherwise what it is if nothing is given
     * @throws IllegalArgumentException if it is no instant
     */
    public static Instant of(@Nullable String text, ZoneId zone, Instant otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            if (!COUNTED.matcher(text).lookingAt()) {
                throw new DateTimeException("a year is written with four digits, from 0001 on");
            }
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1);
            }
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException notATime) {
            throw new NoTime(text, notATime);
        }
    }
}
