package io.daicho.conclusions.attestation;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts of a story, as a draft is drawn from them; beside them lies, for each detail, where it stands. */
public record StoryFacts(FactsInMemory facts, ClauseSet clauses) implements QuestionSource, Beside {
    /** When everything is known. */
    public static final Instant ALL_KNOWN = Instant.parse("2100-01-01T00:00:00Z");

    /** Facts under the clauses that the tests are about. */
    public StoryFacts(FactsInMemory facts) {
        this(facts, Story.CLAUSES);
    }

    static StoryFacts of(Story story) {
        return new StoryFacts(FactsInMemory.of(story.facts()));
    }

    /** The same under another edition of the clauses. */
    StoryFacts under(ClauseSet edition) {
        return new StoryFacts(facts, edition);
    }

    /** The contractor's draft. */
    Draft draft(String asOf, String... exceptions) {
        return draft(null, Times.instant(asOf), exceptions);
    }

    /** The draft of whomever. */
    Draft draftOf(String attestor, String asOf, String... exceptions) {
        return draft(new OrganisationId(attestor), Times.instant(asOf), exceptions);
    }

    /** The draft of whomever, as of an instant. */
    public Draft draft(@Nullable OrganisationId attestor, Instant asOf, String... exceptions) {
        return requested(
                new DraftRequest(new AttestationId("at-1"), attestor, null, null, null, Set.of(exceptions)), asOf);
    }

    /** What was requested, as of an instant. */
    Draft requested(DraftRequest request, Instant asOf) {
        return Drafting.draft(this, clauses, asOf, ALL_KNOWN, this, request).orElseThrow();
    }

    @Override
    public Collection<RecordedFact> contractWide() {
        return facts.contractWide();
    }

    @Override
    public void eachThing(Consumer<ThingFacts> things) {
        List<ThingFacts> all = new ArrayList<>();
        facts.eachThing(all::add);
        Collections.reverse(all); // no document may depend on the order in which a source gives its things
        all.forEach(things);
    }

    @Override
    public Optional<ThingFacts> thing(Thing thing) {
        return facts.thing(thing);
    }

    @Override
    public void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things) {
        facts.eachThing(types, things);
    }

    @Override
    public void eachFact(Consumer<RecordedFact> each) {
        facts.all().forEach(each);
    }

    @Override
    public Optional<RecordedFact> fact(FactId id) {
        return facts.fact(id);
    }

    @Override
    public Conclusions conclusions(Instant asOf, Instant knownAt) {
        return Conclude.conclude(new ContractId("c-1"), facts, clauses, asOf, knownAt);
    }

    @Override
    public Optional<String> text(Fact fact, String field) {
        return Optional.empty();
    }

    @Override
    public String digest(Conclusions conclusions) {
        return Integer.toHexString(conclusions.hashCode());
    }

    @Override
    public List<Access> accesses() {
        return List.of();
    }

    @Override
    public Said text(Fact fact, String field, @Nullable Detail detail) {
        return detail == null ? Said.NOT_ON_RECORD : Said.of(field + " of " + fact.id());
    }

    @Override
    public Bytes file(EvidenceFact.Filed filed) {
        return new Bytes(Said.State.UNREADABLE, null, null);
    }
}
