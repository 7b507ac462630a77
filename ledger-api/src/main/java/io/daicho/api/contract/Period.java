package io.daicho.api.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The period of a contract, in days of its time zone.
 *
 * @param start the first day
 * @param end the last day; 満了 is at its 24:00 (F4)
 */
public record Period(LocalDate start, LocalDate end) {
    /** Refuses an end before the start. */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the period ends on " + end + ", before it starts on " + start);
        }
    }

    /** 満了: 24:00 of the last day. */
    public Instant expiry(ZoneId zone) {
        return end.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
