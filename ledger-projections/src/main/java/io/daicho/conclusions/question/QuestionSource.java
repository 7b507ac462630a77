package io.daicho.conclusions.question;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.copy.DataSetDescriptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where questions find the facts of a contract: the read models of a ledger, or a journal in memory. */
public interface QuestionSource extends FactSource {
    /** Where in a fact the reason of a correction stands. */
    String REASON = "corrects.reason";

    /** Where in facts the texts stand that answers give. */
    Set<String> TEXTS = Set.of(REASON, DataSetDescriptions.FIELD);

    /** The facts of one thing; empty if there are none. */
    Optional<ThingFacts> thing(Thing thing);

    /** Gives the facts of each thing that a fact of one of these types is filed under, in any order of the things. */
    void eachThing(Set<Class<? extends Fact>> types, Consumer<ThingFacts> things);

    /**
     * Gives what some work makes of each thing, as far as it makes anything of it.
     *
     * @param work what is done with the facts of each thing, perhaps on several threads
     * @param results takes what was made, on the thread of the caller
     */
    default <T> void eachThing(Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        eachThing(thing -> work.apply(thing).ifPresent(results));
    }

    /** Gives what some work makes of each thing that a fact of one of these types is filed under. */
    default <T> void eachThing(
            Set<Class<? extends Fact>> types, Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        eachThing(types, thing -> work.apply(thing).ifPresent(results));
    }

    /** Gives what some work makes of each copy that a fact ever said to be one of a data set, and perhaps of others. */
    default <T> void eachOf(DataSetId dataSet, Function<ThingFacts, Optional<T>> work, Consumer<T> results) {
        eachThing(work, results);
    }

    /** Gives all facts in the order of their positions. */
    void eachFact(Consumer<RecordedFact> facts);

    /** The fact of an id, if it is on record. */
    Optional<RecordedFact> fact(FactId id);

    /** Gives all facts that correct or withdraw another, in the order of their positions. */
    default void eachCorrection(Consumer<RecordedFact> corrections) {
        eachFact(recorded -> {
            if (recorded.fact().statement().corrects() != null) {
                corrections.accept(recorded);
            }
        });
    }

    /** Gives all that was recorded by an instant, later than so long after it happened, in the order of the positions. */
    default void eachLate(Duration most, Instant knownAt, Consumer<Late> late) {
        eachFact(recorded -> {
            Late one = Late.of(recorded);
            if (one.late().compareTo(most) > 0 && !one.recordedAt().isAfter(knownAt)) {
                late.accept(one);
            }
        });
    }

    /** What the facts amount to, as of one instant and as known at another. */
    Conclusions conclusions(Instant asOf, Instant knownAt);

    /** What the facts amount to, as of each of some instants in their order, and as known at another. */
    default List<Conclusions> conclusions(List<Instant> asOf, Instant knownAt) {
        return asOf.stream().map(instant -> conclusions(instant, knownAt)).toList();
    }

    /**
     * The text of a detail of a fact, if it is there: it lies beside the fact, and can have been erased.
     *
     * @param field where in the fact it stands
     */
    Optional<String> text(Fact fact, String field);

    /** The digest of a report: SHA-256 of its canonical JSON, as 64 hexadecimal digits. */
    String digest(Conclusions conclusions);

    /** Who viewed or exported the ledger of the contract, the earliest first; a journal does not tell. */
    List<Access> accesses();
}
