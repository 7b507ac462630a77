package io.daicho.conclusions.frame;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.people.TrainingFact;
import io.daicho.conclusions.frame.Name.By;
import java.util.List;

/** The trainings, and how the contractor checked those of subcontractors' staff (annex 7(3)). */
public final class Trainings {
    private final Shelf facts;

    Trainings(Shelf facts) {
        this.facts = facts;
    }

    /** When a subcontractor's training was checked, in time. */
    public List<EffectiveFact> checksOf(OrganisationId subcontractor) {
        return facts.by(By.ORGANISATION, subcontractor, TrainingFact.CheckedAtSubcontractor.class);
    }
}
