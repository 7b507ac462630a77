package io.daicho.api.journal;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.OpaqueId;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a record has when written as JSON, read off its components. A fact's statement is spread out beside its
 * deed's own fields, so that a journal line is flat.
 */
public final class Shape {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Field> fields;

    private Shape(Map<String, Field> fields) {
        this.fields = fields;
    }

    /**
     * A field.
     *
     * @param name its name
     * @param type the type of its value; of the elements, for a list
     * @param list whether it is a list
     * @param required whether it must be there
     * @param plain why its text may be plain; absent: it is no free text
     */
    public record Field(String name, Class<?> type, boolean list, boolean required, Plain.@Nullable Kind plain) {
        /** Whether its value lies beside the chain. */
        public boolean isDetail() {
            return type == Detail.class;
        }

        /** Whether its value is a time that may be given as a day. */
        public boolean isOccurredAt() {
            return type == OccurredAt.class;
        }

        /** Whether its value is true or false. */
        public boolean isTruth() {
            return type == boolean.class;
        }

        /** Whether its value is a whole number from 0 to 2^53 - 1. */
        public boolean isNumber() {
            return type == long.class;
        }

        /** Whether its value is an identifier that a recorder chooses, in the form of {@link OpaqueId}. */
        public boolean isId() {
            return type.isRecord() && isSingleValue() && type.getPackage().equals(OpaqueId.class.getPackage());
        }

        /** Whether its value has fields itself. */
        public boolean isNested() {
            return type.isRecord() && !isDetail() && !isSingleValue();
        }

        private boolean isSingleValue() {
            RecordComponent[] components = type.getRecordComponents();
            return components.length == 1
                    && components[0]
                            .getAccessor()
                            .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class);
        }
    }

    /** The shape of a record; for a fact, with the fields of its statement. */
    public static Shape of(Class<?> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = read(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** The fields in the order of the components. */
    public Map<String, Field> fields() {
        return fields;
    }

    private static Shape read(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (Fact.class.isAssignableFrom(type) && component.getType() == Statement.class) {
                fields.putAll(of(Statement.class).fields());
            } else if (fields.put(component.getName(), field(component)) != null) {
                throw new IllegalStateException(type + " has a field named as one of the statement: " + component);
            }
        }
        return new Shape(java.util.Collections.unmodifiableMap(fields));
    }

    private static Field field(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean list = component.getType() == List.class;
        Class<?> valueType = list
                ? (Class<?>) ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0].getType()
                : component.getType();
        boolean required = !list && !type.isAnnotationPresent(Nullable.class);
        Plain plain = component.getAccessor().getAnnotation(Plain.class);
        return new Field(component.getName(), valueType, list, required, plain == null ? null : plain.value());
    }
}
