package io.daicho.conclusions.clause;

import io.daicho.api.report.ReportFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Article 14-1: whoever the client demands a report of submits it, by the client's date where it set one. Still open at
 * 満了, whether it is owed is indeterminate until it is answered (F8).
 */
public final class ReportOnDemand implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        for (EffectiveFact demand : thing.facts(ReportFact.Demanded.class)) {
            ReportFact.Demanded demanded = (ReportFact.Demanded) demand.fact();
            if (demanded.matter() == ReportFact.Matter.COMPLIANCE) {
                conclude(thing, clause, demand, demanded);
            }
        }
    }

    private static void conclude(ThingCase thing, String clause, EffectiveFact demand, ReportFact.Demanded demanded) {
        Terms terms = thing.terms();
        Optional<EffectiveFact> answer = thing.firstAfter(demand, ReportFact.Submitted.class);
        Optional<EffectiveFact> withdrawal = thing.firstAfter(demand, ReportFact.DemandWithdrawn.class);
        Draft draft = Draft.opened(clause, Kind.SUBMIT_REPORT, thing.subject(), terms, demand)
                .owedBy(demanded.of())
                .metOrReleased(answer, withdrawal);
        if (demanded.dueAt() != null) {
            draft.due(new Due(demanded.dueAt().latest(), Basis.CLIENT));
        }
        Instant lapse = terms.lapse(clause);
        if (lapse != null
                && demand.at().isBefore(lapse)
                && terms.switches().f8() == Switches.OpenDemand.INDETERMINATE) {
            draft.lapsing(null);
            if (isOpen(answer, lapse) && isOpen(withdrawal, lapse)) {
                draft.turn(Turn.to(Turn.To.INDETERMINATE, lapse, List.of()));
            }
        }
        draft.addTo(thing.findings());
    }

    private static boolean isOpen(Optional<EffectiveFact> settling, Instant at) {
        return settling.filter(fact -> fact.at().isBefore(at)).isEmpty();
    }
}
