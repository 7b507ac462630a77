package io.daicho.conclusions.frame;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.people.TrainingFact;
import java.util.List;

/** The trainings, and how the contractor checked those of subcontractors' staff (annex 7(3)). */
public final class Trainings {
    private final List<EffectiveFact> facts;

    Trainings(List<EffectiveFact> facts) {
        this.facts = facts;
    }

    /** When a subcontractor's training was checked, in time. */
    public List<EffectiveFact> checksOf(OrganisationId subcontractor) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof TrainingFact.CheckedAtSubcontractor checked
                        && checked.organisation().equals(subcontractor))
                .toList();
    }
}
