package io.daicho.api.fact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one way in which an instant is written: UTC with exactly three decimals, {@code 2026-03-05T10:00:00.000Z}. */
public final class InstantText {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private InstantText() {}

    /** The instant as text; what is finer than a millisecond is cut. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
