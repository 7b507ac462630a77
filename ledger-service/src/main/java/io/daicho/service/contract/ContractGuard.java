package io.daicho.service.contract;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A contract is registered once, under a known edition of the clauses, and has each of its ends once (F4). */
public final class ContractGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, List<Fact> before, OnRecord onRecord) {
        Optional<ContractFact.Registered> registered = first(before, ContractFact.Registered.class);
        if (fact instanceof ContractFact.Registered registration) {
            registered.ifPresent(first -> {
                throw new Refused(Refusal.CONTRACT_ALREADY_REGISTERED, fact.contract(), first.id());
            });
            ZoneId zone = onRecord.zone(fact.contract());
            if (zone != null && !zone.equals(registration.timeZone())) {
                throw new Refused(
                        Refusal.BAD_VALUE, "timeZone", "days on record were read in " + zone + ", so it cannot change");
            }
            if (!onRecord.clauseSets().contains(registration.clauseSet())) {
                throw new Refused(Refusal.CLAUSE_SET_UNKNOWN, registration.clauseSet(), onRecord.clauseSets());
            }
            return;
        }
        if (registered.isEmpty()) {
            throw new Refused(Refusal.CONTRACT_UNKNOWN, fact.contract());
        }
        if (fact instanceof ContractFact.WorkCompleted
                || fact instanceof ContractFact.WorkEnded
                || fact instanceof ContractFact.TerminatedEarly) {
            refuseTwice(fact, before);
        }
        if (fact instanceof ContractFact.TerminatedEarly terminated) {
            refuseAfterTheEnd(terminated, period(registered.get(), before, fact));
        }
    }

    private static void refuseTwice(Fact fact, List<Fact> before) {
        first(before, fact.getClass()).ifPresent(earlier -> {
            throw new Refused(Refusal.ALREADY_HAPPENED, FactCatalogue.name(fact.getClass()), earlier.id());
        });
    }

    private static void refuseAfterTheEnd(ContractFact.TerminatedEarly terminated, Period period) {
        if (terminated.lastDay().isAfter(period.end())) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    "lastDay",
                    terminated.lastDay() + " is after the end of the period, " + period.end() + ", so it is not early");
        }
    }

    /** The period as amended by then: an amendment that certainly came later does not count. */
    private static Period period(ContractFact.Registered registered, List<Fact> before, Fact deed) {
        Period period = registered.period();
        for (ContractFact.Amended amended : all(before, ContractFact.Amended.class)) {
            if (amended.period() != null && !deed.occurredAt().isBefore(amended.occurredAt())) {
                period = amended.period();
            }
        }
        return period;
    }
}
