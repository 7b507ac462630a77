package io.daicho.service.evaluation;

import static io.daicho.service.testing.Stated.CONTRACT;
import static io.daicho.service.testing.Stated.TOKYO;
import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class BookTest {
    private final Book book = Journal.registered().book();

    @Test
    void tellsARepeatFromAFactIdThatIsUsedTwice() {
        assertThat(book.admit(fact("f-1", "2026-03-05").received("k-1"))).isTrue();
        assertThat(book.admit(fact("f-1", "2026-03-05").received("k-1"))).isFalse();
        assertReused(fact("f-1", "2026-03-06").received("k-1"));
        assertReused(fact("f-1", "2026-03-05").received("k-2"));
        assertThat(book.admit(fact("f-1", "2026-01-01").in("c-2").registered())).isTrue();
    }

    @Test
    void answersWhatAReaderAsks() {
        book.admit(fact("f-1", "2026-03-05").received("k-1"));

        assertThat(book.zone(CONTRACT)).isEqualTo(TOKYO);
        assertThat(book.zone(new ContractId("c-2"))).isNull();
        assertThat(book.thing(CONTRACT, new FactId("f-1"))).isEqualTo(new Thing(Thing.Kind.COPY, "k-1"));
        assertThat(book.thing(CONTRACT, new FactId("f-2"))).isNull();
        assertThat(book.thing(new ContractId("c-2"), new FactId("f-1"))).isNull();
    }

    @Test
    void stillKnowsTheZoneOfAContractWhoseRegistrationWasWithdrawn() {
        book.admit(fact("f-1", "2026-01-02").correcting("f-registered").withdrawn(Thing.Kind.CONTRACT, "c-1"));

        assertThat(book.zone(CONTRACT)).isEqualTo(TOKYO);
    }

    @Test
    void aRefusedFactLeavesNoTrace() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book.admit(fact("f-1", "2026-03-05").lost("k-1")));

        assertThat(book.thing(CONTRACT, new FactId("f-1"))).isNull();
        assertThat(book.admit(fact("f-1", "2026-03-05").received("k-1"))).isTrue();
    }

    private void assertReused(Fact fact) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book.admit(fact))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.FACT_ID_REUSED));
    }
}
