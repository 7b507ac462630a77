package io.daicho.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.testing.RandomStory;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As of several instants in one pass, the same is concluded as for each of them alone. */
class GatheringsTest {
    private static final ContractId CONTRACT = new ContractId("c-1");
    private static final Instant ALL_KNOWN = Times.instant("2100-01-01T00:00");
    private static final List<Instant> INSTANTS = Stream.of(
                    "2020-01-01T00:00",
                    "2026-04-20T00:00",
                    "2026-04-20T00:01",
                    "2026-05-15T12:00",
                    "2026-07-20T00:00",
                    "2027-05-01T00:00")
            .map(Times::instant)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 9})
    void severalInstantsAtOnceAreEachAsAlone(long seed) {
        FactsInMemory facts = FactsInMemory.of(RandomStory.facts(seed, 70));
        Gatherings together = Gatherings.of(CONTRACT, facts.contractWide(), Story.CLAUSES, INSTANTS, ALL_KNOWN)
                .get();
        facts.eachThing(together::take);

        List<Conclusions> alone = INSTANTS.stream()
                .map(asOf -> Conclude.conclude(CONTRACT, facts, Story.CLAUSES, asOf, ALL_KNOWN))
                .toList();

        assertThat(together.conclusions()).isEqualTo(alone);
        assertThat(alone.get(0).obligations()).isEmpty();
        assertThat(alone.get(5).obligations()).isNotEmpty();
    }
}
