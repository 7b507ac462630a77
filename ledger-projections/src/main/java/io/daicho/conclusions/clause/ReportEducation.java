package io.daicho.conclusions.clause;

import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/** Annex 7(2): on demand during the period, report how the contractor's staff is trained: content, time and attendance. */
public final class ReportEducation implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        for (EducationDemand demand : EducationDemand.of(thingCase)) {
            if (demand.staffOf().equals(thingCase.terms().contractor())) {
                demand.add(thingCase, clause, report -> true);
            }
        }
    }
}
