package io.daicho.conclusions.frame;

import static io.daicho.conclusions.testing.Consenting.consentTo;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Deed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order the facts stand that count: never that of their arrival. */
class EffectiveFactTest {
    private final List<EffectiveFact> ofOneInstant =
            counting(contract(), consentTo("b").as("second"), consentTo("a").as("first"));

    @Test
    void factsOfOneInstantStandInTheOrderOfTheirIds() {
        assertThat(ofOneInstant).extracting(fact -> fact.id().value()).containsExactly("contract", "first", "second");
    }

    @Test
    void inTimeTooTheSmallerIdComesFirst() {
        EffectiveFact first = ofOneInstant.get(1);
        EffectiveFact second = ofOneInstant.get(2);

        assertThat(EffectiveFact.IN_TIME.compare(first, second)).isNegative();
        assertThat(EffectiveFact.IN_TIME.compare(second, first)).isPositive();
    }

    @Test
    void aCorrectionStandsWhereTheFactStoodThatItCorrects() {
        assertThat(counting(
                        contract(),
                        consentTo("a").as("b"),
                        consentTo("b").as("c"),
                        consentTo("c").as("z").correcting("b")))
                .extracting(fact -> fact.id().value())
                .containsExactly("z", "c", "contract");
    }

    private static List<EffectiveFact> counting(Deed... deeds) {
        return Effective.of(given(deeds).facts(), Instant.MAX, Instant.MAX);
    }
}
