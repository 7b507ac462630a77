package io.daicho.conclusions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.key.KeyFact;
import io.daicho.api.provider.ProviderFact;
import io.daicho.api.subcontract.SubcontractFact;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomStoryTest {
    @Test
    void tellsWhatOnlyDescribesAndAttestsAndOpensNewLogs() {
        Set<String> told = LongStream.range(1, 201)
                .boxed()
                .flatMap(seed -> RandomStory.facts(seed, 70).stream())
                .map(fact -> FactCatalogue.name(fact.fact().getClass()))
                .collect(Collectors.toSet());

        Stream<Class<? extends Fact>> describing = FactCatalogue.types().stream()
                .filter(type ->
                        DescriptionFact.class.isAssignableFrom(type) || AttestationFact.class.isAssignableFrom(type));
        assertThat(told)
                .containsAll(describing.map(FactCatalogue::name).toList())
                .contains(
                        FactCatalogue.name(KeyFact.Described.class),
                        FactCatalogue.name(ProviderFact.RemnantsStated.class),
                        FactCatalogue.name(SubcontractFact.CertificateChecked.class),
                        "contract.new-log-opened");
    }
}
