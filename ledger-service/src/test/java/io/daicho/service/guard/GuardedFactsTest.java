package io.daicho.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Thing;
import io.daicho.service.LedgerApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every kind of thing is decided on by exactly one aggregate, whose type and command are named after it. */
class GuardedFactsTest {
    private static List<Class<?>> aggregates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scan.findCandidateComponents(LedgerApplication.class.getPackageName()).stream()
                .<Class<?>>map(found -> load(Objects.requireNonNull(found.getBeanClassName())))
                .filter(GuardedThing.class::isAssignableFrom)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfThingHasItsAggregate(Thing.Kind kind) {
        assertThat(aggregates().stream()
                        .filter(type ->
                                type.getAnnotation(Aggregate.class).type().equals(kind.code())))
                .singleElement()
                .satisfies(type -> assertThat(commands(type)).containsExactly(kind.code()));
    }

    @Test
    void noAggregateIsWithoutAKindOfThing() {
        assertThat(aggregates()).hasSize(Thing.Kind.values().length);
    }

    private static List<String> commands(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getAnnotation(CommandHandler.class))
                .filter(Objects::nonNull)
                .map(CommandHandler::commandName)
                .toList();
    }
}
