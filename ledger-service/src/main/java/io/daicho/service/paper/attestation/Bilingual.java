package io.daicho.service.paper.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.conclusions.attestation.Deed;
import io.daicho.conclusions.attestation.InstructionEntry;
import io.daicho.conclusions.attestation.Said;
import io.daicho.service.paper.ReportTable;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an attestation is worded: Japanese first, then English; Reiwa dates beside ISO; what is not on record says so. */
final class Bilingual {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "io.daicho.service.paper.attestation.words",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    private final ZoneId zone;
    private final Dates dates;

    /** Times are shown in this time zone. */
    Bilingual(ZoneId zone) {
        this.zone = zone;
        this.dates = new Dates(zone, JAPANESE);
    }

    /** Words of the document itself. */
    static String say(String key) {
        return WORDS.getString(key);
    }

    /** Words that the whole program uses. */
    static String both(Function<Words, String> word) {
        return word.apply(JAPANESE) + " / " + word.apply(ENGLISH);
    }

    /** A clause as the text numbers it. */
    String clause(String number) {
        return JAPANESE.clause(number);
    }

    /** A code in words: the document's own, or those that the whole program uses. */
    static String code(String kind, @Nullable Object code) {
        if (code == null) {
            return say("notOnRecord");
        }
        String key = kind + "." + code;
        return WORDS.containsKey(key) ? say(key) : both(words -> words.code(kind, code.toString()));
    }

    static String codes(String kind, Collection<?> codes) {
        return codes.isEmpty()
                ? say("nothing")
                : codes.stream().map(code -> code(kind, code)).collect(Collectors.joining("\n"));
    }

    static String text(@Nullable Object value) {
        return value == null ? say("notOnRecord") : value.toString();
    }

    static String list(Collection<?> values) {
        return values.isEmpty()
                ? say("nothing")
                : values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    static String yes(boolean isSo) {
        return say(isSo ? "yes" : "no");
    }

    String time(@Nullable Instant instant) {
        return instant == null ? say("notOnRecord") : dates.full(instant);
    }

    String time(@Nullable OccurredAt at) {
        if (at == null) {
            return say("notOnRecord");
        }
        return at.isDay() ? day(LocalDate.ofInstant(at.earliest(), zone)) : dates.full(at.earliest());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? say("notOnRecord") : dates.day(day);
    }

    /** 満了 comes at 24:00 of the last day; midnight would read as the day after. */
    String endOf(LocalDate day) {
        return dates.day(day) + " 24:00";
    }

    /** A deed: when, by which fact, who states it in which role. */
    String deed(@Nullable Deed deed) {
        if (deed == null) {
            return say("notOnRecord");
        }
        return time(deed.at()) + "\n" + deed.fact() + "  " + deed.statedBy() + "（" + JAPANESE.say("role." + deed.role())
                + "）" + (deed.person() == null ? "" : " " + deed.person());
    }

    String deeds(List<Deed> deeds) {
        return deeds.isEmpty() ? say("nothing") : deeds.stream().map(this::deed).collect(Collectors.joining("\n"));
    }

    /** Until when an instruction is to be followed, what comes then, and that it was taken back; each as far as it was said. */
    String limits(InstructionEntry instruction) {
        List<String> limits = new ArrayList<>();
        if (instruction.dueAt() != null) {
            limits.add(say("due") + " " + time(instruction.dueAt()));
        }
        if (instruction.keepUntil() != null) {
            limits.add(say("keptUntil") + " " + day(instruction.keepUntil()));
        }
        if (instruction.afterwards() != null) {
            limits.add(say("afterwards") + " " + code("order", instruction.afterwards()));
        }
        if (instruction.revoked() != null) {
            limits.add(say("revoked") + " " + deed(instruction.revoked()));
        }
        return limits.stream().map(limit -> "\n  " + limit).collect(Collectors.joining());
    }

    /** A text beside the chain, or why there is none. */
    static String said(Said said) {
        return switch (said.state()) {
            case STATED -> text(said.text());
            case ERASED -> say("erased") + " " + text(said.erasedBy());
            case NOT_ON_RECORD -> say("notOnRecord");
            case UNREADABLE -> say("unreadable");
        };
    }

    /** A table whose caption is {@code group.KEY} and whose columns are {@code column.KEY}. */
    static <T> ReportTable table(String group, List<String> columns, List<T> entries, Function<T, List<String>> row) {
        return new ReportTable(
                say("group." + group),
                WORDS.containsKey("note." + group) ? say("note." + group) : "",
                columns.stream()
                        .map(column -> say("column." + column).replace(" / ", "\n"))
                        .toList(),
                () -> entries.stream().map(row).iterator());
    }

    /** A table of one entry, one line a field. */
    static ReportTable fields(String group, String[]... fields) {
        return table(
                group,
                List.of("field", "value"),
                Arrays.asList(fields),
                field -> List.of(say("column." + field[0]), field[1]));
    }

    static String[] field(String name, String value) {
        return new String[] {name, value};
    }
}
