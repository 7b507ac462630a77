package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.util.List;

/**
 * Article 10 and note 2: a subcontractor of any tier is engaged with the client's written consent, obtained beforehand, and
 * bound to the special provisions and the annex. Nothing is supplied to it before.
 */
public final class Subcontracting implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        ContractFrame frame = contractCase.frame();
        frame.subcontractors().engagements().forEach(engagement -> {
            OrganisationId organisation = engagement.organisation();
            EffectiveFact deed = engagement.engaged();
            List<EffectiveFact> consents = frame.subcontractors().writtenConsents(organisation);
            Subject subject = Subject.subcontractor(organisation);
            Breaches breaches = new Breaches(contractCase, clause).by(engagement.under());
            new Precondition(
                            consents,
                            frame.consents().anyHeldAt(consents, deed.occurredAt()),
                            frame.consents().holding(consents, deed.occurredAt()))
                    .conclude(
                            contractCase,
                            breaches,
                            clause,
                            subject,
                            deed,
                            Kind.OBTAIN_CONSENT,
                            Kind.ENGAGED_WITHOUT_CONSENT);
            Precondition.any(frame.subcontractors().flowDowns(organisation), deed)
                    .conclude(
                            contractCase,
                            breaches,
                            clause,
                            subject,
                            deed,
                            Kind.FLOW_DOWN_TERMS,
                            Kind.ENGAGED_WITHOUT_FLOW_DOWN);
        });
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        ContractFrame frame = copyCase.frame();
        Breaches breaches = new Breaches(copyCase, clause);
        for (Arrivals.AtSubcontractor arrival : Arrivals.of(copyCase)) {
            breaches.unless(
                    copyCase.consented(arrival.organisation(), arrival.by()),
                    Kind.SUPPLIED_WITHOUT_CONSENT,
                    copyCase.subject(),
                    arrival.by(),
                    arrival.by().at());
            breaches.unless(
                    Precondition.any(frame.subcontractors().flowDowns(arrival.organisation()), arrival.by())
                            .there(),
                    Kind.SUPPLIED_WITHOUT_FLOW_DOWN,
                    copyCase.subject(),
                    arrival.by(),
                    arrival.by().at());
        }
    }
}
