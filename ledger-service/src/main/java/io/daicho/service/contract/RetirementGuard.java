package io.daicho.service.contract;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A contract is retired once, when its period and its retention period are over and nothing is owed any more that survives
 * it. Only the day of it may be known: then it may have happened at the end of that day.
 */
final class RetirementGuard {
    private static final int MOST_NAMED = 10;

    private final ContractFact.Retired retired;
    private final Effective before;
    private final OnRecord onRecord;

    RetirementGuard(ContractFact.Retired retired, Effective before, OnRecord onRecord) {
        this.retired = retired;
        this.before = before;
        this.onRecord = onRecord;
    }

    void refuseUntrue(ContractFact.Registered registered, Period period) {
        refuseDetails();
        before.first(ContractFact.Retired.class).ifPresent(earlier -> {
            throw new Refused(Refusal.ALREADY_HAPPENED, FactCatalogue.name(earlier.getClass()), earlier.id());
        });
        refuseBeforeTheEnd(period, registered.timeZone());
        refuseBeforeRetentionEnds(registered.timeZone());
        if (!isOnlyCorrected()) {
            refuseWhileOwed();
        }
    }

    private void refuseDetails() {
        Set<String> details = DetailFields.of(retired).keySet();
        if (!details.isEmpty()) {
            throw new Refused(Refusal.RETIRED_WITHOUT_DETAILS, String.join(", ", details));
        }
    }

    private void refuseBeforeTheEnd(Period period, ZoneId zone) {
        if (isBeforeTheEndOf(period.end(), zone)) {
            throw new Refused(Refusal.PERIOD_NOT_OVER, contract(), retired.occurredAt(), period.end());
        }
    }

    /** What was set last by then counts: a setting that certainly came later does not. */
    private void refuseBeforeRetentionEnds(ZoneId zone) {
        ContractFact.RetentionSet set = before.all(ContractFact.RetentionSet.class).stream()
                .filter(each -> !retired.occurredAt().isBefore(each.occurredAt()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refused(Refusal.RETENTION_NOT_SET, contract(), retired.occurredAt()));
        if (isBeforeTheEndOf(set.lastDay(), zone)) {
            throw new Refused(Refusal.RETENTION_NOT_OVER, contract(), retired.occurredAt(), set.lastDay(), set.id());
        }
    }

    private boolean isBeforeTheEndOf(LocalDate lastDay, ZoneId zone) {
        Instant over = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        return retired.occurredAt().latest().isBefore(over);
    }

    /** What was owed was judged when the contract was retired, and cannot be judged again: the keys are gone. */
    private boolean isOnlyCorrected() {
        Correction corrects = retired.statement().corrects();
        return corrects != null
                && onRecord.life(contract(), retired.thing())
                        .fact(corrects.fact())
                        .filter(ContractFact.Retired.class::isInstance)
                        .isPresent();
    }

    private void refuseWhileOwed() {
        List<Owed> owed = onRecord.stillOwed(contract(), retired.occurredAt().latest());
        if (!owed.isEmpty()) {
            throw new Refused(
                    Refusal.STILL_OWED, contract(), owed.size(), named(owed, Owed::en), named(owed, Owed::ja));
        }
    }

    /** The first few, in one of the languages. */
    private static String named(List<Owed> owed, Function<Owed, String> words) {
        String named = owed.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining("; "));
        return owed.size() > MOST_NAMED ? named + "; …" : named;
    }

    private ContractId contract() {
        return retired.contract();
    }
}
