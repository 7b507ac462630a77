package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Country;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Plain;
import io.daicho.api.id.OpaqueId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may have to be erased is never inside the chain. */
class PlainAndDetailTest {
    /** The details that must be there; none, because each may have to be erased and its fact be read again. */
    private static final Set<String> REQUIRED_DETAILS = Set.of();

    static Stream<Class<?>> records() {
        return Records.reachable().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyTextSaysWhyItMayStayForEver(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class) {
                assertThat(component.getAccessor().isAnnotationPresent(Plain.class) || isIdOrDigest(type))
                        .as(
                                "%s.%s: make it a Detail, an id, or @Plain with the reason",
                                type.getSimpleName(), component.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void everyDetailCanBeErasedAndItsFactBeReadAgain() {
        Set<String> required = new TreeSet<>();
        for (Class<?> type : Records.reachable()) {
            if (type != Detail.class) {
                Shape.of(type).fields().values().stream()
                        .filter(field -> field.isDetail() && (field.required() || field.list()))
                        .forEach(field -> required.add(type.getSimpleName() + "." + field.name()));
            }
        }
        assertThat(required).isEqualTo(REQUIRED_DETAILS);
    }

    @Test
    void everyIdIsOpaque() throws ReflectiveOperationException {
        for (Class<?> type : Records.reachable()) {
            if (type.getPackage().equals(OpaqueId.class.getPackage())) {
                assertThat(refuses(type, "山田 花子")).as(type.getSimpleName()).isTrue();
                assertThat(refuses(type, "k-1")).as(type.getSimpleName()).isFalse();
            }
        }
    }

    private static boolean isIdOrDigest(Class<?> type) {
        return type.getPackage().equals(OpaqueId.class.getPackage())
                || type == Country.class
                || type == Detail.class
                || type == DetailField.class;
    }

    private static boolean refuses(Class<?> id, String text) throws ReflectiveOperationException {
        var constructor =
                Arrays.stream(id.getDeclaredConstructors()).findFirst().orElseThrow();
        try {
            constructor.newInstance(text);
            return false;
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return refused.getCause() instanceof IllegalArgumentException;
        }
    }
}
