package io.daicho.conclusions.clause;

import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.List;

/**
 * Annex 7(3): on demand, report how the training of a subcontractor's staff was checked. A report before anything was checked
 * meets nothing; a subcontractor that is asked about its own staff has nothing to check.
 */
public final class ReportSubcontractorEducation implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        for (EducationDemand demand : EducationDemand.of(thingCase)) {
            if (!demand.staffOf().equals(thingCase.terms().contractor())) {
                List<EffectiveFact> checks = thingCase.frame().trainings().checksOf(demand.staffOf());
                boolean own = demand.answerer().equals(demand.staffOf());
                demand.add(thingCase, clause, report -> own || checks.stream().anyMatch(report::canFollow));
            }
        }
    }
}
