package io.daicho.readmodel.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.RecordedFact;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Disposition;
import io.daicho.conclusions.attestation.StoryFacts;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.testing.RandomStory;
import io.daicho.conclusions.testing.Story;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was recorded: the copies of an attestation are those of the read model of custody, each with one account. */
class EveryCopyIsAttestedTest {
    private static final Instant LATE = Instant.parse("2027-06-01T00:00:00Z");

    static List<Long> seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCopiesAreThoseOfCustody(long seed) {
        List<RecordedFact> facts = RandomStory.facts(seed, 70);
        StoryFacts source = new StoryFacts(FactsInMemory.of(facts));
        if (new Conclude(Story.CLAUSES, LATE, StoryFacts.ALL_KNOWN)
                .frame(source)
                .isEmpty()) {
            return; // the registration itself was withdrawn
        }

        AttestationDocument document = source.draft(null, LATE).document();

        Set<String> custody = custody(source);
        assertThat(document.scope().list())
                .extracting(entry -> entry.copy().value())
                .containsExactlyElementsOf(custody);
        assertThat(document.dispositions())
                .extracting(entry -> entry.copy().value())
                .containsExactlyElementsOf(custody);
        assertThat(document.scope().copies()).isEqualTo(custody.size());
        assertThat(document.scope().completeUpTo()).isEqualTo(69);
        assertThat(document.scope().live())
                .isEqualTo(document.dispositions().stream()
                        .filter(entry -> Set.of(
                                        Disposition.Outcome.LIVE,
                                        Disposition.Outcome.LOST,
                                        Disposition.Outcome.KEPT_UNDER_INSTRUCTION)
                                .contains(entry.outcome()))
                        .count());
    }

    /** The copies that have steps; one that ended in the moment in which it began has none, and is attested all the same. */
    private static Set<String> custody(StoryFacts source) {
        Conclude conclude = new Conclude(Story.CLAUSES, LATE, StoryFacts.ALL_KNOWN);
        Set<String> copies = new TreeSet<>();
        conclude.frame(source)
                .ifPresent(frame -> source.eachThing(thing -> conclude.thing(thing, frame)
                        .timeline()
                        .filter(copy -> !CustodySteps.of(copy).isEmpty() || endedAsItBegan(copy))
                        .ifPresent(copy -> copies.add(copy.copy().value()))));
        return copies;
    }

    private static boolean endedAsItBegan(CopyTimeline copy) {
        return copy.end().filter(end -> !end.at().isAfter(copy.began().at())).isPresent();
    }
}
