package io.daicho.conclusions.clause;

import io.daicho.api.damages.DamagesFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.MeasureId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Optional;

/**
 * Article 18: take the measures that the client holds necessary, immediately or by its date, and compensate whoever was
 * harmed, for which the text sets no time. A subcontractor's breach counts as the contractor's (11, F3).
 */
public final class Damages implements Rule {
    @Override
    public void concludeThing(ThingCase claim, String clause) {
        claim.first(DamagesFact.Claimed.class)
                .filter(claimed ->
                        claim.terms().answersFor(((DamagesFact.Claimed) claimed.fact()).causedBy(), claimed.at()))
                .ifPresent(claimed -> {
                    compensate(claim, clause, claimed);
                    claim.facts(DamagesFact.MeasureOrdered.class).forEach(order -> takeMeasure(claim, clause, order));
                });
    }

    private static void compensate(ThingCase claim, String clause, EffectiveFact claimed) {
        Draft.opened(clause, Kind.COMPENSATE, claim.subject(), claim.terms(), claimed)
                .owedTo(((DamagesFact.Claimed) claimed.fact()).harmed())
                .metOrReleased(
                        claim.firstAfter(claimed, DamagesFact.Compensated.class),
                        claim.firstAfter(claimed, DamagesFact.ClaimWithdrawn.class))
                .addTo(claim.findings());
    }

    private static void takeMeasure(ThingCase claim, String clause, EffectiveFact order) {
        DamagesFact.MeasureOrdered ordered = (DamagesFact.MeasureOrdered) order.fact();
        OccurredAt set = ordered.dueAt();
        Draft.opened(clause, Kind.TAKE_MEASURE, claim.subject(), claim.terms(), order)
                .due(set == null ? claim.terms().immediately(order.at()) : new Due(set.latest(), Basis.CLIENT))
                .metOrReleased(
                        done(claim, order, ordered.measure()),
                        claim.firstAfter(order, DamagesFact.ClaimWithdrawn.class))
                .addTo(claim.findings());
    }

    private static Optional<EffectiveFact> done(ThingCase claim, EffectiveFact order, MeasureId measure) {
        return claim.facts(DamagesFact.MeasureDone.class).stream()
                .filter(fact ->
                        ((DamagesFact.MeasureDone) fact.fact()).measure().equals(measure))
                .filter(fact -> fact.canFollow(order))
                .findFirst();
    }
}
