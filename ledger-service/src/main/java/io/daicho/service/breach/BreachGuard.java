package io.daicho.service.breach;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;
import java.util.Optional;

/**
 * A breach is found once under one id, and reported not before; a report needs no finding on record. What finding and report
 * name as the deed is on record.
 */
public final class BreachGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        Optional<BreachFact.Found> found = before.first(BreachFact.Found.class);
        if (fact instanceof BreachFact.Found finding) {
            refuseSecond(found, fact);
            refuseUnknownDeeds(fact, finding.about(), onRecord);
        } else if (fact instanceof BreachFact.Reported report) {
            found.ifPresent(finding -> begun(List.of(finding), fact));
            refuseUnknownDeeds(fact, report.about(), onRecord);
        }
    }

    private static void refuseUnknownDeeds(Fact fact, BreachScope about, OnRecord onRecord) {
        about.facts().stream()
                .filter(deed -> onRecord.thing(fact.contract(), deed) == null)
                .findFirst()
                .ifPresent(deed -> {
                    throw new Refused(Refusal.THING_UNKNOWN, "fact", deed);
                });
    }
}
