package io.daicho.readmodel.compact;

import io.daicho.api.fact.OccurredAt;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The forms of all types that the language is made of: records, lists, enums, and a few values of the JDK. */
final class Forms {
    private static final Map<Type, Form> KNOWN = new ConcurrentHashMap<>(Map.of(
            String.class, of(Sink::text, String.class, Source::text),
            boolean.class, of((to, truth) -> to.number(truth ? 1 : 0), Boolean.class, from -> from.number() == 1),
            long.class, of((to, number) -> to.number(number), Long.class, Source::number),
            OccurredAt.class, of(Forms::write, OccurredAt.class, Forms::occurredAt),
            LocalDate.class, of((to, day) -> to.number(day.toEpochDay()), LocalDate.class, from -> day(from)),
            ZoneId.class, of((to, zone) -> to.text(zone.getId()), ZoneId.class, from -> ZoneId.of(from.text())),
            Duration.class,
                    of((to, time) -> to.text(time.toString()), Duration.class, from -> Duration.parse(from.text()))));

    private Forms() {}

    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException if the language has no such values
     */
    static Form of(Type type) {
        Form known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Form make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListForm(of(list.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> value && value.isRecord()) {
            return new RecordForm(value);
        } else if (type instanceof Class<?> value && value.isEnum()) {
            List<?> constants = List.of(value.getEnumConstants());
            return of((to, constant) -> to.number(constants.indexOf(constant)), Enum.class, from ->
                    (Enum<?>) constants.get((int) from.number()));
        }
        throw new IllegalArgumentException("there is no compact form of " + type);
    }

    private static <T> Form of(BiConsumer<Sink, T> write, Class<T> type, Function<Source, T> read) {
        return new Form() {
            @Override
            public void write(Object value, Sink to) {
                write.accept(to, type.cast(value));
            }

            @Override
            public Object read(Source from) {
                return read.apply(from);
            }
        };
    }

    private static void write(Sink to, OccurredAt when) {
        to.number(when.isDay() ? 1 : 0);
        if (when.isDay()) {
            to.text(when.toString());
        } else {
            to.number(when.earliest().toEpochMilli());
        }
    }

    private static OccurredAt occurredAt(Source from) {
        return from.number() == 1
                ? OccurredAt.parse(from.text())
                : OccurredAt.instant(Instant.ofEpochMilli(from.number()));
    }

    private static LocalDate day(Source from) {
        return LocalDate.ofEpochDay(from.number());
    }
}
