package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.report.ReportFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A demand of the client for a report on how staff is trained.
 *
 * @param fact the fact that made it
 * @param demanded what was demanded
 */
record EducationDemand(EffectiveFact fact, ReportFact.Demanded demanded) {
    /** The demands of this kind in a case. */
    static List<EducationDemand> of(ThingCase thingCase) {
        return thingCase.facts(ReportFact.Demanded.class).stream()
                .map(fact -> new EducationDemand(fact, (ReportFact.Demanded) fact.fact()))
                .filter(demand -> demand.demanded().matter() == ReportFact.Matter.EDUCATION)
                .toList();
    }

    /** Whose staff it is about. */
    OrganisationId staffOf() {
        return demanded.about() == null ? demanded.of() : demanded.about();
    }

    /** Who has to answer. */
    OrganisationId answerer() {
        return demanded.of();
    }

    /**
     * Adds the duty to answer by the time that the client set, if it set one; withdrawing the demand first waives it.
     *
     * @param answers whether a report answers it
     */
    void add(ThingCase thingCase, String clause, Predicate<EffectiveFact> answers) {
        Draft draft = Draft.opened(clause, Kind.SUBMIT_REPORT, thingCase.subject(), thingCase.terms(), fact)
                .owedBy(answerer());
        if (demanded.dueAt() != null) {
            draft.due(new Due(demanded.dueAt().latest(), Basis.CLIENT));
        }
        Optional<Turn> met = thingCase.facts(ReportFact.Submitted.class).stream()
                .filter(report -> report.canFollow(fact) && answers.test(report))
                .findFirst()
                .map(report -> Turn.met(report.occurredAt().earliest(), report.at(), List.of(report.id())));
        Optional<Turn> waived = thingCase
                .firstAfter(fact, ReportFact.DemandWithdrawn.class)
                .map(taken -> Turn.to(Turn.To.WAIVED, taken.at(), List.of(taken.id())));
        Stream.concat(met.stream(), waived.stream())
                .min(Comparator.comparing(Turn::at))
                .ifPresent(draft::turn);
        draft.addTo(thingCase.findings());
    }
}
