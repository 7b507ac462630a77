package io.daicho.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.Records;
import io.daicho.api.journal.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentedTest {
    @Test
    void everyPublicTypeAndMethodSaysWhatItIs() throws IOException {
        assertThat(Javadocs.read().undocumented()).isEmpty();
    }

    @Test
    void everyFieldOfAFactSaysWhatItMeans() throws IOException {
        Javadocs docs = Javadocs.read();
        List<String> silent = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>(Records.values());
        types.addAll(FactCatalogue.types());
        for (Class<?> type : types) {
            for (Shape.Field field : Shape.of(type).fields().values()) {
                boolean ofStatement = Fact.class.isAssignableFrom(type)
                        && FactsPage.STATEMENT.fields().containsKey(field.name());
                if (!ofStatement && docs.member(type, field.name()) == null) {
                    silent.add(type.getSimpleName() + "." + field.name());
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
