package io.daicho.api.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.daicho.api.id.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as the recorder claims: an instant, or a day in the contract's time zone where only the day is
 * known. A day is <em>somewhere within that day</em>, from {@link #earliest()} to {@link #latest()}; where before or after
 * decides and the two overlap, the answer is indeterminate. Stored as {@code 2026-03-05T10:00:00.000Z} or as
 * {@code 2026-03-05[Asia/Tokyo]}: the day carries its zone, so that a fact explains itself. Instants have milliseconds;
 * what is finer is cut. Years have four digits, so that texts sort as times do.
 */
public final class OccurredAt {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final Instant earliest;
    private final Instant latest;
    private final @Nullable LocalDate day;
    private final @Nullable ZoneId zone;

    private OccurredAt(Instant earliest, Instant latest, @Nullable LocalDate day, @Nullable ZoneId zone) {
        if (earliest.isBefore(FIRST) || latest.isAfter(LAST)) {
            throw new IllegalArgumentException("a time lies in the years 0000 to 9999 of UTC, not at " + earliest);
        }
        this.earliest = earliest;
        this.latest = latest;
        this.day = day;
        this.zone = zone;
    }

    /**
     * At this instant, cut to milliseconds.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static OccurredAt instant(Instant instant) {
        Instant millis = instant.truncatedTo(ChronoUnit.MILLIS);
        return new OccurredAt(millis, millis, null, null);
    }

    /**
     * Somewhere within this day of that zone.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static OccurredAt day(LocalDate day, ZoneId zone) {
        Instant first = day.atStartOfDay(zone).toInstant();
        Instant last = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return new OccurredAt(first, last, day, zone);
    }

    /**
     * Reads the stored form.
     *
     * @throws IllegalArgumentException if it is neither an instant nor a day with its zone
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OccurredAt parse(String text) {
        try {
            int bracket = text.indexOf('[');
            if (text.endsWith("]") && bracket == 10) {
                return day(
                        LocalDate.parse(text.substring(0, bracket)),
                        ZoneId.of(text.substring(bracket + 1, text.length() - 1)));
            }
            return instant(Instant.parse(text));
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException(
                    "\"" + Shown.shortened(text) + "\" is neither an instant (2026-03-05T10:00:00Z) nor a day with its "
                            + "zone (2026-03-05[Asia/Tokyo])",
                    notADate);
        }
    }

    /** The first instant at which it can have happened. */
    public Instant earliest() {
        return earliest;
    }

    /** The last instant at which it can have happened. */
    public Instant latest() {
        return latest;
    }

    /** Whether only the day is known. */
    public boolean isDay() {
        return day != null;
    }

    /** Whether this certainly happened before the other. */
    public boolean isBefore(OccurredAt other) {
        return latest.isBefore(other.earliest);
    }

    /** Whether neither is certainly before the other, and they are not the same instant. */
    public boolean mayBeEitherWay(OccurredAt other) {
        return !isBefore(other)
                && !other.isBefore(this)
                && !(latest.equals(other.earliest) && !isDay() && !other.isDay());
    }

    /** The stored form. */
    @JsonValue
    @Override
    public String toString() {
        return day == null ? InstantText.of(earliest) : day + "[" + zone + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OccurredAt that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest, day);
    }
}
