package io.daicho.readmodel.compact;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {
    static Stream<Class<? extends Fact>> types() {
        return FactCatalogue.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFactHasACompactForm(Class<? extends Fact> type) {
        assertThatCode(() -> Forms.of(type)).doesNotThrowAnyException();
    }
}
