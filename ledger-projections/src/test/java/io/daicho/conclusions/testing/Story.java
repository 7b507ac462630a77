package io.daicho.conclusions.testing;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.readmodel.clauses.ClauseSets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What happened, in the order of its recording. */
public final class Story {
    /** The clauses that the tests are about. */
    public static final ClauseSet CLAUSES =
            ClauseSets.shipped().edition("jp-municipal-infosec-2025").orElseThrow();

    private static final Instant ALL_KNOWN = Instant.parse("2100-01-01T00:00:00Z");

    private final List<Deed> deeds;
    private final ClauseSet clauses;

    private Story(List<Deed> deeds, ClauseSet clauses) {
        this.deeds = deeds;
        this.clauses = clauses;
    }

    /** These deeds, recorded in this order. */
    public static Story given(Deed... deeds) {
        return new Story(List.of(deeds), CLAUSES);
    }

    /** And these after them. */
    public Story and(Deed... more) {
        List<Deed> all = new ArrayList<>(deeds);
        all.addAll(List.of(more));
        return new Story(all, clauses);
    }

    /** Under another edition of the clauses. */
    public Story under(ClauseSet edition) {
        return new Story(deeds, edition);
    }

    /** Read with other switches. */
    public Story reading(UnaryOperator<Switches> change) {
        return new Story(deeds, clauses.with(change.apply(clauses.switches())));
    }

    /** The facts. */
    public List<RecordedFact> facts() {
        List<RecordedFact> facts = new ArrayList<>();
        Map<FactId, Fact> earlier = new HashMap<>();
        for (Deed deed : deeds) {
            RecordedFact fact = deed.recordedFact(facts.size(), earlier);
            earlier.put(fact.fact().id(), fact.fact());
            facts.add(fact);
        }
        return facts;
    }

    /** What it amounts to as of a time, as known when everything was recorded. */
    public Told asOf(String time) {
        return told(Times.instant(time), ALL_KNOWN);
    }

    /** What it amounts to as of a time, as known at another. */
    public Told asOf(String time, String knownAt) {
        return told(Times.instant(time), Times.instant(knownAt));
    }

    /** What it amounts to just before 満了 and just at it. */
    public Told asOf(Instant instant) {
        return told(instant, ALL_KNOWN);
    }

    private Told told(Instant asOf, Instant knownAt) {
        Conclusions conclusions =
                Conclude.conclude(new ContractId("c-1"), FactsInMemory.of(facts()), clauses, asOf, knownAt);
        return new Told(conclusions);
    }
}
