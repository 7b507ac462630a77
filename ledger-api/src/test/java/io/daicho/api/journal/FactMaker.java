package io.daicho.api.journal;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes facts by reflection over their components, so that a new type of fact is tested before anybody thinks of it. */
final class FactMaker {
    private static final int TRIES = 10_000;

    private final Leaves leaves;
    private final Map<Detail, String> texts = new HashMap<>();

    /** What stands in the fields. */
    interface Leaves {
        /** A value of a type that is not made of components. */
        Object value(Class<?> type, String path);

        /** The text of a detail. */
        String text(String path);

        /** Whether an optional field is left out. */
        boolean leavesOut(String path);

        /** The length of a list. */
        int length(String path);
    }

    FactMaker(Leaves leaves) {
        this.leaves = leaves;
    }

    /** A fact of this type; what its constructor refuses is tried again with other values. */
    Fact fact(Class<? extends Fact> type) {
        return (Fact) made(type, "");
    }

    /** The text behind a detail of a fact that was made here. */
    @Nullable
    String text(Detail detail) {
        return texts.get(detail);
    }

    /** The same, as a writer of lines asks for it. */
    DetailState state(Detail detail) {
        return new DetailState(text(detail), false);
    }

    private Object made(Class<?> type, String path) {
        for (int i = 0; i < TRIES; i++) {
            Object made = tried(type, path);
            if (made != null) {
                return made;
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " was accepted in " + TRIES + " tries");
    }

    private @Nullable Object tried(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component ->
                        value(component, path.isEmpty() ? component.getName() : path + "." + component.getName()))
                .toArray();
        try {
            return constructor(type, components).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new AssertionError(type + " refuses its values in an unfriendly way", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types);
    }

    private @Nullable Object value(RecordComponent component, String path) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && leaves.leavesOut(path)) {
            return null;
        }
        if (component.getType() != List.class) {
            return single(component.getType(), path);
        }
        var type = (AnnotatedParameterizedType) component.getAnnotatedType();
        Class<?> element = (Class<?>) type.getAnnotatedActualTypeArguments()[0].getType();
        List<Object> elements = new ArrayList<>();
        int length = leaves.length(path);
        for (int i = 0; i < length; i++) {
            elements.add(single(element, path + "[" + i + "]"));
        }
        return elements;
    }

    private Object single(Class<?> type, String path) {
        if (type == Detail.class) {
            String text = leaves.text(path);
            Detail detail = new DetailText(path, OnRecord.SALT, text).detail();
            texts.put(detail, text);
            return detail;
        }
        boolean nested = new Shape.Field("", type, false, true, null).isNested();
        return nested ? made(type, path) : leaves.value(type, path);
    }
}
