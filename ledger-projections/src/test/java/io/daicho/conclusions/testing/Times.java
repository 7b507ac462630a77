package io.daicho.conclusions.testing;

import io.daicho.api.fact.OccurredAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times as tests write them, in the contract's time zone: {@code 2026-04-10T09:00}, or {@code 2026-04-10} for a day. */
public final class Times {
    /** The time zone of every contract in the tests. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Times() {}

    /** An instant where a time of day is given, a day where only the day is. */
    public static OccurredAt when(String text) {
        return text.contains("T") ? OccurredAt.instant(instant(text)) : OccurredAt.day(LocalDate.parse(text), ZONE);
    }

    /** An instant; of a day, its noon. */
    public static Instant instant(String text) {
        LocalDateTime local = text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atTime(12, 0);
        return local.atZone(ZONE).toInstant();
    }

    /** The last millisecond of a day: the instant by which a deed of that day had certainly happened. */
    public static Instant endOf(String day) {
        return OccurredAt.day(LocalDate.parse(day), ZONE).latest();
    }
}
