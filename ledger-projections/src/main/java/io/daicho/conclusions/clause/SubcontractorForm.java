package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Forms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;

/** Note 3: each subcontractor files a form of its own, before its first supply. */
public final class SubcontractorForm implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        ContractFrame frame = contractCase.frame();
        frame.subcontractors().firstEngagements().forEach((organisation, engagement) -> {
            Draft draft = Draft.opened(
                            clause,
                            Kind.FILE_SUBCONTRACTOR_FORM,
                            Subject.subcontractor(organisation),
                            contractCase.terms(),
                            engagement)
                    .owedBy(organisation);
            Contribution.Arrival first = contractCase.tally().firstHands().get(organisation);
            draft.beforehand(first == null ? null : new Due(first.at(), Basis.CONTRACT));
            frame.forms().of(organisation).stream().findFirst().ifPresent(draft::met);
            draft.addTo(contractCase.findings());
        });
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Forms forms = copyCase.frame().forms();
        Breaches breaches = new Breaches(copyCase, clause);
        for (Arrivals.AtSubcontractor arrival : Arrivals.of(copyCase)) {
            breaches.unless(
                    forms.anyBy(arrival.organisation(), arrival.by().occurredAt()),
                    Kind.SUPPLIED_BEFORE_FORM,
                    copyCase.subject(),
                    arrival.by(),
                    arrival.by().at());
        }
    }
}
