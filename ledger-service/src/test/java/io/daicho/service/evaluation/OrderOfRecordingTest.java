package io.daicho.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Refused;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.testing.Journal;
import io.daicho.service.testing.RandomJournal;
import io.daicho.service.testing.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whichever order facts were recorded, once all are known they amount to the same. */
class OrderOfRecordingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void doesNotMatterToWhatIsConcluded(long seed) {
        List<Fact> told = RandomJournal.accepted(seed, 80);

        List<Fact> otherwise = shuffled(told, new Random(seed));

        assertThat(otherwise).isNotEqualTo(told).containsExactlyInAnyOrderElementsOf(told);
        for (String asOf : new String[] {"2026-03-01T00:00:00Z", "2026-06-30T00:00:00Z", "2028-01-01T00:00:00Z"}) {
            assertThat(conclusions(otherwise, asOf)).isEqualTo(conclusions(told, asOf));
        }
    }

    /** Neighbours change places as long as everything is accepted. */
    private static List<Fact> shuffled(List<Fact> told, Random random) {
        List<Fact> order = new ArrayList<>(told);
        for (int i = 0; i < 400; i++) {
            int at = 1 + random.nextInt(order.size() - 2);
            Collections.swap(order, at, at + 1);
            if (!isAccepted(order)) {
                Collections.swap(order, at, at + 1);
            }
        }
        return order;
    }

    private static boolean isAccepted(List<Fact> facts) {
        Book book = Book.empty(Journal.EDITIONS);
        try {
            facts.forEach(book::admit);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static String conclusions(List<Fact> facts, String asOf) {
        FactsInMemory known = new FactsInMemory();
        for (int i = 0; i < facts.size(); i++) {
            known.add(new RecordedFact(i, Instant.EPOCH, facts.get(i)));
        }
        return ConclusionsJson.of(
                Conclude.conclude(
                        Stated.CONTRACT,
                        known,
                        ClauseSets.shipped().edition(Stated.EDITION).orElseThrow(),
                        Instant.parse(asOf),
                        Instant.parse("2099-01-01T00:00:00Z")),
                0L);
    }
}
