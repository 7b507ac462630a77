package io.daicho.conclusions.completeness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A test of the conclusions by its name: {@code PaperTest#isShreddedWhenNoLongerNeeded}.
 *
 * @param type the simple name of its class
 * @param method its method
 */
record NamedTest(String type, String method) {
    private static final List<String> PACKAGES = List.of("io.daicho.conclusions.clause.", "io.daicho.conclusions.");

    static NamedTest of(String name) {
        String[] parts = name.split("#", 2);
        return new NamedTest(parts[0], parts.length == 2 ? parts[1] : "");
    }

    boolean exists() {
        return PACKAGES.stream().flatMap(where -> type(where + type)).anyMatch(this::isIn);
    }

    private boolean isIn(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .anyMatch(candidate -> candidate.isAnnotationPresent(Test.class)
                        || candidate.isAnnotationPresent(ParameterizedTest.class));
    }

    private static Stream<Class<?>> type(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    /** What it says, as words. */
    String sentence() {
        return method.replaceAll("(?<=[A-Za-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bai\\b", "AI")
                .replaceAll("\\bf(\\d+)\\b", "F$1");
    }

    @Override
    public String toString() {
        return type + "#" + method;
    }
}
