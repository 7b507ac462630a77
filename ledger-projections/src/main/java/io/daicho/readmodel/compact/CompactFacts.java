package io.daicho.readmodel.compact;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.journal.FactCatalogue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several facts as one run of bytes. */
public final class CompactFacts {
    private CompactFacts() {}

    /** Writes facts. */
    public static byte[] write(List<RecordedFact> facts) {
        Sink sink = new Sink();
        for (RecordedFact recorded : facts) {
            Fact fact = recorded.fact();
            sink.number(recorded.position());
            sink.number(recorded.recordedAt().toEpochMilli());
            sink.text(FactCatalogue.name(fact.getClass()));
            Forms.of(fact.getClass()).write(fact, sink);
        }
        return sink.bytes();
    }

    /** Reads what {@link #write} wrote. */
    public static List<RecordedFact> read(byte[] bytes) {
        Source source = new Source(bytes);
        List<RecordedFact> facts = new ArrayList<>();
        while (!source.isOver()) {
            long position = source.number();
            Instant recordedAt = Instant.ofEpochMilli(source.number());
            Class<? extends Fact> type = FactCatalogue.type(source.text());
            if (type == null) {
                throw new IllegalArgumentException("written before the language of the facts changed");
            }
            facts.add(new RecordedFact(
                    position, recordedAt, type.cast(Forms.of(type).read(source))));
        }
        return facts;
    }

    /** A number that changes with the language of the facts: what was written in another cannot be read. */
    public static int language() {
        Set<Object> said = new LinkedHashSet<>();
        FactCatalogue.all().forEach((name, type) -> {
            said.add(name);
            describe(type, said);
        });
        return said.toString().hashCode();
    }

    private static void describe(Type type, Set<Object> said) {
        if (type instanceof ParameterizedType list) {
            describe(list.getActualTypeArguments()[0], said);
        } else if (type instanceof Class<?> value && said.add(type.getTypeName())) {
            if (value.isRecord()) {
                for (RecordComponent component : value.getRecordComponents()) {
                    said.add(type.getTypeName() + " " + component.getName() + " " + component.getGenericType());
                    describe(component.getGenericType(), said);
                }
            } else if (value.isEnum()) {
                said.add(type.getTypeName() + Arrays.toString(value.getEnumConstants()));
            }
        }
    }
}
