package io.daicho.api.journal;

import io.daicho.api.fact.PlainText;
import io.daicho.api.id.Shown;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that have no fields of their own: what reader and schema both know about their texts. */
final class Leaf {
    static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final Pattern TIME = Pattern.compile(
            DAY + "(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?|\\[[^\\]]+\\])?");
    static final Pattern DURATION =
            Pattern.compile("P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]{1,9})?S)?)?");

    private Leaf() {}

    /** What is wrong with this text in this field; null where nothing is, or where the value's own type says it. */
    static @Nullable String fault(Shape.Field field, String text) {
        Class<?> type = field.type();
        try {
            if (type.isEnum()) {
                return names(type).contains(text)
                        ? null
                        : quoted(text) + " is none of " + String.join(", ", names(type));
            }
            if (type == String.class) {
                PlainText.checked(field.name(), text);
            }
            if (type == LocalDate.class) {
                return matches(DAY, text) && text.equals(LocalDate.parse(text).toString()) ? null : noDay(text);
            }
            if (type == Duration.class) {
                return matches(DURATION, text) && Duration.parse(text) != null ? null : noDuration(text);
            }
            if (type == ZoneId.class) {
                ZoneId.of(text);
            }
            return null;
        } catch (DateTimeException notSo) {
            return type == LocalDate.class ? noDay(text) : type == Duration.class ? noDuration(text) : noZone(text);
        } catch (IllegalArgumentException notPlain) {
            return notPlain.getMessage();
        }
    }

    /** The values of an enumeration, as they are written. */
    static List<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    static boolean matches(Pattern form, String text) {
        return form.matcher(text).matches();
    }

    static String noZone(String text) {
        return quoted(text) + " is not a time zone: write one as Asia/Tokyo";
    }

    private static String noDay(String text) {
        return quoted(text) + " is not a day: write 2026-03-05";
    }

    private static String noDuration(String text) {
        return quoted(text) + " is not a length of time: write PT24H or P7D";
    }

    private static String quoted(String text) {
        return "\"" + Shown.shortened(text) + "\"";
    }
}
