package io.daicho.conclusions;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.PeopleDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fold in parts, and in whatever order, amounts to the same as in one. */
class GatheringTest {
    private static final ContractId CONTRACT = new ContractId("c-1");
    private static final Instant AS_OF = Times.instant("2027-05-01");
    private static final List<String> CLAUSES =
            Story.CLAUSES.clauses().stream().map(Clause::number).toList();

    private final Story story = given(
            contract(),
            engaged("sub-1").at("2026-04-05T09:00"),
            received("k-1").with(null).at("2026-04-11T09:00"),
            received("k-2").with(null).at("2026-04-10T09:00"),
            received("k-3").with(null).at("2026-04-12T09:00"),
            supplied("k-3", "sub-1").at("2026-05-02T09:00"),
            supplied("k-1", "sub-1").at("2026-05-01T09:00"),
            lost("k-2").at("2026-05-03T09:00"),
            lost("k-1").at("2026-05-04T09:00"),
            recognised().at("2026-06-01T09:00"),
            educationDemanded("de-9", null, "2026-07-10T17:00").at("2026-07-01T09:00"),
            beganHandling("p-1").at("2026-04-10T09:00"),
            completed().at("2027-03-20T18:00"));
    private final FactsInMemory facts = FactsInMemory.of(story.facts());
    private final Conclude conclude = new Conclude(Story.CLAUSES, AS_OF, Instant.MAX);
    private final ContractFrame frame = conclude.frame(facts).orElseThrow();
    private final Conclusions whole = Conclude.conclude(CONTRACT, facts, Story.CLAUSES, AS_OF, Instant.MAX);

    @Test
    void partsAddUpInWhateverOrder() {
        List<ThingFacts> things = new ArrayList<>();
        facts.eachThing(things::add);
        Collections.reverse(things);
        int half = things.size() / 2;
        Gathering first = gathering(things.subList(0, half));
        Gathering second = gathering(things.subList(half, things.size()));

        first.add(second);

        assertThat(first.conclusions()).isEqualTo(whole);
    }

    @Test
    void aPartWithNothingInItAddsNothing() {
        List<ThingFacts> things = new ArrayList<>();
        facts.eachThing(things::add);
        Gathering all = gathering(things);

        all.add(gathering(List.of()));

        assertThat(all.conclusions()).isEqualTo(whole);
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        assertThat(whole.obligations())
                .extracting(duty -> CLAUSES.indexOf(duty.clause()))
                .isSorted();
        assertThat(whole.breaches())
                .extracting(breach -> CLAUSES.indexOf(breach.clause()))
                .isSorted();
    }

    @Test
    void theFirstHandlingUnderAThingIsFoundByItself() {
        ThingFacts copy = facts.thing(new Thing(Thing.Kind.COPY, "k-2")).orElseThrow();
        ThingFacts person = facts.thing(new Thing(Thing.Kind.PERSON, "p-1")).orElseThrow();

        assertThat(conclude.handling(copy))
                .hasValueSatisfying(fact -> assertThat(fact.at()).isEqualTo(Times.instant("2026-04-10T09:00")));
        assertThat(conclude.handling(person)).isEmpty();
    }

    @Test
    void thingsCanBeAskedForByTheFactsAboutThem() {
        List<Thing> supplied = new ArrayList<>();
        facts.eachThing(Set.of(CustodyFact.Supplied.class), thing -> supplied.add(thing.thing()));

        assertThat(supplied).extracting(Thing::id).containsExactlyInAnyOrder("k-1", "k-3");
    }

    private Gathering gathering(List<ThingFacts> things) {
        Gathering gathering = conclude.gathering(CONTRACT, frame);
        things.forEach(gathering::take);
        return gathering;
    }
}
