package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Article 10 and note 2: a subcontractor of any tier is engaged with the client's written consent, obtained beforehand, and
 * bound to the special provisions and the annex. Nothing is supplied to it before.
 */
public final class Subcontracting implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        ContractFrame frame = contractCase.frame();
        frame.subcontractors().engagements().forEach((organisation, engagement) -> {
            List<EffectiveFact> consents = frame.subcontractors().writtenConsents(organisation);
            Precondition consent = new Precondition(
                    consents,
                    frame.consents().anyHeldAt(consents, engagement.occurredAt()),
                    frame.consents().holding(consents, engagement.occurredAt()));
            consent.conclude(
                    contractCase, clause, organisation, engagement, Kind.OBTAIN_CONSENT, Kind.ENGAGED_WITHOUT_CONSENT);
            List<EffectiveFact> flowDowns = frame.subcontractors().flowDowns(organisation);
            Precondition flowDown = new Precondition(
                    flowDowns,
                    anyBefore(flowDowns, engagement),
                    flowDowns.stream().findFirst());
            flowDown.conclude(
                    contractCase,
                    clause,
                    organisation,
                    engagement,
                    Kind.FLOW_DOWN_TERMS,
                    Kind.ENGAGED_WITHOUT_FLOW_DOWN);
        });
    }

    /** Something that has to be there before an engagement. */
    private record Precondition(List<EffectiveFact> facts, Answer there, Optional<EffectiveFact> holding) {
        void conclude(
                ContractCase contractCase,
                String clause,
                OrganisationId organisation,
                EffectiveFact engagement,
                Kind duty,
                Kind breach) {
            Subject subject = Subject.subcontractor(organisation);
            Optional<EffectiveFact> met = there == Answer.YES ? holding : after(engagement);
            Draft draft = Draft.opened(clause, duty, subject, contractCase.terms(), engagement)
                    .beforehand(new Due(engagement.at(), Basis.CONTRACT));
            if (there == Answer.INDETERMINATE) {
                draft.turn(Turn.to(Turn.To.INDETERMINATE, engagement.at(), List.of(engagement.id())));
            } else {
                met.ifPresent(draft::met);
            }
            draft.addTo(contractCase.findings());
            if (there == Answer.NO) {
                new Breaches(contractCase, clause)
                        .by(((SubcontractFact.Engaged) engagement.fact()).under())
                        .continuing(
                                breach,
                                subject,
                                engagement,
                                met.map(EffectiveFact::at).orElse(null));
            }
        }

        private Optional<EffectiveFact> after(EffectiveFact engagement) {
            return facts.stream()
                    .filter(fact -> fact.at().isAfter(engagement.at()))
                    .findFirst();
        }
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        ContractFrame frame = copyCase.frame();
        Breaches breaches = new Breaches(copyCase, clause);
        for (Arrivals.AtSubcontractor arrival : Arrivals.of(copyCase)) {
            List<EffectiveFact> consents = frame.subcontractors().writtenConsents(arrival.organisation());
            breaches.unless(
                    frame.consents().anyHeldAt(consents, arrival.by().occurredAt()),
                    Kind.SUPPLIED_WITHOUT_CONSENT,
                    copyCase.subject(),
                    arrival.by(),
                    arrival.by().at());
            breaches.unless(
                    anyBefore(frame.subcontractors().flowDowns(arrival.organisation()), arrival.by()),
                    Kind.SUPPLIED_WITHOUT_FLOW_DOWN,
                    copyCase.subject(),
                    arrival.by(),
                    arrival.by().at());
        }
    }

    private static Answer anyBefore(List<EffectiveFact> facts, EffectiveFact deed) {
        return facts.stream()
                .map(fact -> Answer.beforehand(fact.occurredAt(), deed.occurredAt()))
                .reduce(Answer.NO, Answer::or);
    }
}
