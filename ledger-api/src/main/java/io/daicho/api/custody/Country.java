package io.daicho.api.custody;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.daicho.api.id.Shown;
import java.util.Locale;
import java.util.Set;

/** A country by its two capital letters of ISO 3166-1, such as {@code JP}. */
public record Country(@JsonValue String code) {
    /** Japan. */
    public static final Country JAPAN = new Country("JP");

    private static Set<String> codes() {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    }

    /** Checks that there is such a country. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Country {
        if (!codes().contains(code)) {
            throw new IllegalArgumentException("\"" + Shown.shortened(code)
                    + "\" is not a country: write two capital letters of ISO 3166-1, as JP");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
