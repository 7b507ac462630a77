package io.daicho.service.words;

import io.daicho.api.fact.OccurredAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How times are shown: in the contract's time zone, ISO; for Japanese readers the Reiwa date beside it. */
public final class Dates {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);
    private static final LocalDate MEIJI_6 = LocalDate.of(1873, 1, 1);

    /** As facts have times: an instant, or a day with its time zone. */
    private static final Pattern TIME = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z|\\d{4}-\\d\\d-\\d\\d\\[[A-Za-z0-9_+/-]+]");

    private final ZoneId zone;
    private final boolean japanese;

    /** Dates in a time zone, for readers of these words. */
    public Dates(ZoneId zone, Words words) {
        this.zone = zone;
        this.japanese = words.isJapanese();
    }

    /** To the minute; nothing for nothing. */
    public String minutes(@Nullable Instant instant) {
        return instant == null ? "" : MINUTES.withZone(zone).format(instant);
    }

    /** To the minute, with the Reiwa date before it for Japanese readers. */
    public String full(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return japanese ? era(day) + " (" + minutes(instant) + ")" : minutes(instant);
    }

    /** A day, with the Reiwa date before it for Japanese readers. */
    public String day(LocalDate day) {
        return japanese ? era(day) + " (" + day + ")" : day.toString();
    }

    /** A day as it stands in a letter: the Reiwa date alone for Japanese readers. */
    public String official(LocalDate day) {
        return japanese ? era(day) : day.toString();
    }

    /** A time as a fact has it: an instant as such, a day as a day. */
    public String full(OccurredAt at) {
        return at.isDay() ? day(LocalDate.ofInstant(at.earliest(), zone)) : full(at.latest());
    }

    /** A time as it is stored, for a table: an instant to the minute, or a day; any other text as it is. */
    public String stored(String text) {
        return TIME.matcher(text).matches() ? read(text) : text;
    }

    /** A time as it is stored, as {@link #full(OccurredAt)} shows it; any other text as it is. */
    public String fullStored(String text) {
        return TIME.matcher(text).matches() ? full(OccurredAt.parse(text)) : text;
    }

    private String read(String text) {
        OccurredAt at = OccurredAt.parse(text);
        return at.isDay() ? LocalDate.ofInstant(at.earliest(), zone).toString() : minutes(at.latest());
    }

    /** In which time zone the times are. */
    public ZoneId zone() {
        return zone;
    }

    private static String era(LocalDate day) {
        return day.isBefore(MEIJI_6)
                ? day.toString()
                : ERA.format(JapaneseDate.from(day)).replace("令和1年", "令和元年");
    }
}
