package io.daicho.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.journal.FactCatalogue;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomJournalTest {
    @Test
    void tellsWhatOnlyDescribes() {
        Set<String> told = LongStream.range(1, 13)
                .boxed()
                .flatMap(seed -> RandomJournal.accepted(seed, 80).stream())
                .map(fact -> FactCatalogue.name(fact.getClass()))
                .collect(Collectors.toSet());

        Stream<Class<? extends Fact>> describing =
                FactCatalogue.types().stream().filter(type -> DescriptionFact.class.isAssignableFrom(type));
        assertThat(told)
                .containsAll(describing.map(FactCatalogue::name).toList())
                .contains("key.described", "provider.remnants-stated", "subcontract.certificate-checked");
    }

    @Test
    void tellsOfThingsOfEveryKind() {
        Set<Thing.Kind> told = LongStream.range(1, 13)
                .boxed()
                .flatMap(seed -> RandomJournal.accepted(seed, 80).stream())
                .map(fact -> fact.thing().kind())
                .collect(Collectors.toSet());

        // nothing is concluded from what lies beside the facts
        Set<Thing.Kind> concluded =
                EnumSet.complementOf(EnumSet.of(Thing.Kind.ATTESTATION, Thing.Kind.EVIDENCE, Thing.Kind.DETAIL));
        assertThat(told).containsExactlyInAnyOrderElementsOf(concluded);
    }
}
