package io.daicho.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.Kept;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.OnRecord;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated pages say what the code does; {@code -Dupdate} writes them anew. */
class ReferenceTest {
    private static final Kept REFERENCE = Kept.inProject("docs/reference");

    static Stream<Class<? extends Fact>> types() {
        return FactCatalogue.types().stream();
    }

    @Test
    void theFacts() throws IOException {
        REFERENCE.says("facts.md", FactsPage.text());
    }

    @Test
    void plainAndDetail() {
        REFERENCE.says("plain-and-detail.md", PlainAndDetailPage.text());
    }

    @Test
    void theRefusals() {
        REFERENCE.says("refusals.md", RefusalsPage.text());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExamplesCanBeRead(Class<? extends Fact> type) {
        assertThat(OnRecord.read(FactsPage.example(type)).fact()).isInstanceOf(type);
    }
}
