package io.daicho.conclusions.question;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.ThingFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where questions find the facts of a contract: the read models of a ledger, or a journal in memory. */
public interface QuestionSource extends FactSource {
    /** The facts of one thing; empty if there are none. */
    Optional<ThingFacts> thing(Thing thing);

    /** Gives the facts of each thing that a fact of one of these types is filed under, in any order of the things. */
    void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things);

    /** Gives all facts in the order of their positions. */
    void eachFact(Consumer<RecordedFact> facts);

    /** What the facts amount to, as of one instant and as known at another. */
    Conclusions conclusions(Instant asOf, Instant knownAt);

    /** The reason that a correction gives, if its text is there: it lies beside the fact, and can have been erased. */
    Optional<String> reason(Fact correction);

    /** The digest of a report: SHA-256 of its canonical JSON, as 64 hexadecimal digits. */
    String digest(Conclusions conclusions);

    /** Who viewed or exported the ledger of the contract, the earliest first; a journal does not tell. */
    List<Access> accesses();
}
