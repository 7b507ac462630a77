package io.daicho.service.paper.form;

import io.daicho.api.custody.Country;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.paper.Told;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a form: days, countries, details, and what is printed where nothing was stated. */
final class Telling {
    static final String NOT_STATED = "（記載なし）";
    private static final String ERASED = "【消去済】";
    private static final String UNREADABLE = "【読取不能】台帳の横に本文がない";

    private final Words words = Words.of(Locale.JAPANESE);
    private final ZoneId zone;
    private final Dates dates;
    private final Beside beside;

    Telling(ZoneId zone, Beside beside) {
        this.zone = zone;
        this.dates = new Dates(zone, words);
        this.beside = beside;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    /** The day something happened on, in the contract's time zone, as it stands in a letter. */
    String day(OccurredAt at) {
        return dates.official(LocalDate.ofInstant(at.earliest(), zone));
    }

    /** A detail's text, or why there is none. */
    Told told(Fact fact, String field, @Nullable Detail detail) {
        if (detail == null) {
            return Told.of(NOT_STATED);
        }
        Beside.Behind behind = beside.behind(fact, field);
        if (behind.erased() != null) {
            return new Told(ERASED + erasure(behind.erased()), true);
        }
        return behind.text() == null ? new Told(UNREADABLE, true) : Told.of(behind.text());
    }

    private String erasure(ErasureNote note) {
        if (note.occurredAt() == null || note.ground() == null) {
            return words.say("erased.unknown", note.fact());
        }
        return words.say(
                "erased.by",
                day(note.occurredAt()),
                words.say("ground." + note.ground()),
                String.valueOf(note.allowedBy()),
                words.say("role." + note.allowedByRole()),
                note.fact());
    }

    static String stated(@Nullable String text) {
        return text == null ? NOT_STATED : text;
    }

    static String countries(List<Country> countries) {
        return countries.isEmpty()
                ? NOT_STATED
                : countries.stream().map(Telling::country).collect(Collectors.joining("、"));
    }

    static String country(Country country) {
        return new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(Locale.JAPANESE) + "（"
                + country.code() + "）";
    }
}
