package io.daicho.service.testing;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.TrainingId;
import io.daicho.api.people.PersonFact;
import io.daicho.api.people.TrainingFact;
import org.jspecify.annotations.Nullable;

/** People and their training. */
interface PeopleDeeds extends Deeds {
    default PersonFact.Registered personRegistered(String person) {
        return new PersonFact.Registered(statement(), new PersonId(person), new OrganisationId("insurer"), null);
    }

    default PersonFact.BeganHandling beganHandling(String person) {
        return new PersonFact.BeganHandling(statement(), new PersonId(person), new OrganisationId("insurer"));
    }

    default PersonFact.EndedHandling endedHandling(String person) {
        return new PersonFact.EndedHandling(statement(), new PersonId(person));
    }

    default PersonFact.Trained trained(String person, @Nullable String training) {
        return new PersonFact.Trained(
                statement(), new PersonId(person), training == null ? null : new TrainingId(training));
    }

    default PersonFact.TrainingConfirmed trainingConfirmed(String person) {
        return new PersonFact.TrainingConfirmed(statement(), new PersonId(person));
    }

    default PersonFact.TrainingFellShort trainingFellShort(String person) {
        return new PersonFact.TrainingFellShort(statement(), new PersonId(person), null);
    }

    default PersonFact.AnnexAcknowledged annexAcknowledged(String person) {
        return new PersonFact.AnnexAcknowledged(statement(), new PersonId(person));
    }

    default PersonFact.Instructed personInstructed(String person) {
        return new PersonFact.Instructed(statement(), new PersonId(person), new PersonId("p-9"));
    }

    default TrainingFact.Held trainingHeld(String training) {
        return new TrainingFact.Held(statement(), new TrainingId(training), new OrganisationId("insurer"), null);
    }

    default TrainingFact.CheckedAtSubcontractor trainingChecked(String training, String organisation) {
        return new TrainingFact.CheckedAtSubcontractor(
                statement(), new TrainingId(training), new OrganisationId(organisation), null);
    }
}
