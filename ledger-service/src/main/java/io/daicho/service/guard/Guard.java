package io.daicho.service.guard;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what cannot be true about one kind of thing, never what is forbidden (reading 1). Judges at the time at which a
 * deed is said to have happened, on what has been recorded so far; a day is given the benefit of the doubt.
 */
public abstract class Guard {
    /**
     * Refuses a fact that cannot be true.
     *
     * @param fact the fact
     * @param life what is on record about its thing
     * @param onRecord the rest of the ledger
     * @throws Refused if it cannot be true
     */
    public final void refuseUntrue(Fact fact, Life life, OnRecord onRecord) {
        if (!(fact instanceof ContractFact.Registered) && onRecord.zone(fact.contract()) == null) {
            throw new Refused(Refusal.CONTRACT_UNKNOWN, fact.contract());
        }
        refuseKeeping(fact, onRecord);
        Correction corrects = fact.statement().corrects();
        FactId corrected = corrects == null ? null : corrects.fact();
        if (corrected != null) {
            refuseUntrueCorrection(fact, corrected, life, onRecord);
            refuseUndoing(fact, life.effective(), life.effectiveBeside(fact));
        }
        if (fact instanceof CorrectionFact) {
            if (corrected == null) {
                throw new Refused(Refusal.WITHDRAWS_NOTHING);
            }
            refuseUntrueRevival(fact, corrected, life, onRecord);
        } else {
            refuseUntrueDeed(fact, life.effectiveBeside(fact), onRecord);
        }
    }

    /**
     * Refuses a deed that cannot be true.
     *
     * @param fact the deed
     * @param before what counts about its thing, without what this fact corrects
     * @param onRecord the rest of the ledger
     */
    protected abstract void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord);

    /**
     * Refuses a correction after which something would not have happened that cannot be undone.
     *
     * @param correction the correction, which may stand in place of what it corrects
     * @param before what counts about its thing without it
     * @param then what counts about its thing with it, but for itself
     */
    protected void refuseUndoing(Fact correction, Effective before, Effective then) {}

    /** For a retired contract no details can be kept: there is no key for them. */
    private static void refuseKeeping(Fact fact, OnRecord onRecord) {
        FactId retirement = onRecord.retirement(fact.contract());
        if (retirement != null) {
            Set<String> details = DetailFields.of(fact).keySet();
            if (!details.isEmpty()) {
                throw new Refused(Refusal.CONTRACT_RETIRED, fact.contract(), retirement, String.join(", ", details));
            }
        }
    }

    private static void refuseUntrueCorrection(Fact fact, FactId corrected, Life life, OnRecord onRecord) {
        if (life.fact(corrected).isEmpty()) {
            Thing other = onRecord.thing(fact.contract(), corrected);
            if (other == null) {
                throw new Refused(Refusal.CORRECTED_FACT_UNKNOWN, corrected);
            }
            throw new Refused(Refusal.CORRECTION_OF_ANOTHER_THING, corrected, name(other), name(fact.thing()));
        }
        refuseCorrectedTwice(corrected, life);
    }

    /** Withdrawing a withdrawal lets a fact count again: that must be possible beside what was recorded since. */
    private void refuseUntrueRevival(Fact withdrawal, FactId withdrawn, Life life, OnRecord onRecord) {
        if (!(life.fact(withdrawn).orElseThrow() instanceof CorrectionFact earlier)) {
            return;
        }
        Correction revived = earlier.statement().corrects();
        Correction replaced = revived == null
                ? null
                : life.fact(revived.fact())
                        .map(Fact::statement)
                        .map(Statement::corrects)
                        .orElse(null);
        if (replaced != null) {
            refuseCorrectedTwice(replaced.fact(), life);
        }
        List<Fact> counting = life.effective().stream().toList();
        Effective then = life.effectiveBeside(withdrawal);
        then.stream()
                .filter(fact -> !counting.contains(fact))
                .forEach(fact -> refuseUntrueDeed(fact, then.without(fact), onRecord));
    }

    private static void refuseCorrectedTwice(FactId corrected, Life life) {
        life.correctionOf(corrected).ifPresent(earlier -> {
            throw new Refused(Refusal.ALREADY_CORRECTED, corrected, earlier.id());
        });
    }

    /** Refuses a deed on a thing that is not on record. */
    protected static <T> T known(Optional<T> beginning, Fact fact) {
        return beginning.orElseThrow(() -> new Refused(
                Refusal.THING_UNKNOWN, fact.thing().kind().code(), fact.thing().id()));
    }

    /** Refuses a deed on a thing that is not on record, or that certainly began only afterwards. */
    protected static <F extends Fact> F begun(List<F> beginnings, Fact fact) {
        F first = known(beginnings.stream().findFirst(), fact);
        return beginnings.stream()
                .filter(beginning -> !fact.occurredAt().isBefore(beginning.occurredAt()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refusal.BEFORE_ITS_BEGINNING,
                        fact.thing().kind().code(),
                        fact.thing().id(),
                        first.occurredAt(),
                        fact.occurredAt()));
    }

    /** Refuses a second beginning. */
    protected static void refuseSecond(Optional<? extends Fact> earlier, Fact fact) {
        earlier.ifPresent(first -> {
            throw new Refused(
                    Refusal.THING_EXISTS,
                    fact.thing().kind().code(),
                    fact.thing().id(),
                    first.id());
        });
    }

    /** Refuses what happens only once, and what excludes it. */
    protected static void refuseBeside(Optional<? extends Fact> earlier) {
        earlier.ifPresent(fact -> {
            throw new Refused(Refusal.ALREADY_HAPPENED, FactCatalogue.name(fact.getClass()), fact.id());
        });
    }

    /** Refuses a deed that needs another before it, unless one is on record that is not certainly later. */
    protected static void needsBefore(Fact fact, List<? extends Fact> preceding, String deed) {
        if (preceding.stream().noneMatch(earlier -> !fact.occurredAt().isBefore(earlier.occurredAt()))) {
            throw new Refused(Refusal.PRECEDING_DEED_MISSING, deed, name(fact.thing()));
        }
    }

    private static String name(Thing thing) {
        return thing.kind().code() + " " + thing.id();
    }
}
