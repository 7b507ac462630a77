package io.daicho.conclusions.clause;

import io.daicho.api.filing.FilingFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;

/** Note 1: the client may ask for another way of storage; shown by filing the form again. */
public final class ChangeStorage implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        for (EffectiveFact demand : contractCase.frame().forms().demands()) {
            FilingFact.ChangeDemanded demanded = (FilingFact.ChangeDemanded) demand.fact();
            Draft draft = Draft.opened(
                            clause,
                            Kind.CHANGE_STORAGE,
                            Subject.organisation(demanded.filer()),
                            contractCase.terms(),
                            demand)
                    .due(contractCase.terms().promptly(demand.at()));
            contractCase
                    .frame()
                    .forms()
                    .firstAfter(demanded.filer(), demand.occurredAt(), form -> true)
                    .ifPresent(draft::met);
            draft.addTo(contractCase.findings());
        }
    }
}
