package io.daicho.service.contract;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A contract is registered once, under a known edition of the clauses, has each of its ends once (F4), is retired
 * once, and gets a new log once after each that ended.
 */
public final class ContractGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        Optional<ContractFact.Registered> registered = before.first(ContractFact.Registered.class);
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
            refuseBeside(before.first(fact.getClass()));
        }
        if (fact instanceof ContractFact.TerminatedEarly terminated) {
            refuseAfterTheEnd(terminated, period(registered.get(), before, fact));
        }
        if (fact instanceof ContractFact.NewLogOpened opened) {
            NewLogGuard.refuseUntrue(opened, before, onRecord);
        }
        if (fact instanceof ContractFact.Retired retired) {
            new RetirementGuard(retired, before, onRecord)
                    .refuseUntrue(registered.get(), period(registered.get(), before, fact));
        }
    }

    @Override
    protected void refuseUndoing(Fact correction, Effective before, Effective then) {
        NewLogGuard.refuseUndoing(correction, before, then);
        before.first(ContractFact.Retired.class).ifPresent(retired -> {
            if (!(correction instanceof ContractFact.Retired)
                    && then.first(ContractFact.Retired.class).isEmpty()) {
                throw new Refused(Refusal.RETIRED_FOR_GOOD, retired.id());
            }
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
    private static Period period(ContractFact.Registered registered, Effective before, Fact deed) {
        Period period = registered.period();
        for (ContractFact.Amended amended : before.all(ContractFact.Amended.class)) {
            if (amended.period() != null && !deed.occurredAt().isBefore(amended.occurredAt())) {
                period = amended.period();
            }
        }
        return period;
    }
}
