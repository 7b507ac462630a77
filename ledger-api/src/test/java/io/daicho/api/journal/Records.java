package io.daicho.api.journal;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records that facts are made of. */
public final class Records {
    private Records() {}

    /** Every fact and every record that stands in one, ids included. */
    public static Set<Class<?>> reachable() {
        Set<Class<?>> found = new LinkedHashSet<>();
        FactCatalogue.types().forEach(type -> collect(type, found));
        return found;
    }

    /** The value types with fields of their own, in the order in which facts name them; without facts and statement. */
    public static List<Class<?>> values() {
        return reachable().stream()
                .filter(type -> !Fact.class.isAssignableFrom(type) && type != Statement.class)
                .filter(type -> new Shape.Field("", type, false, true, null).isNested())
                .toList();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}
