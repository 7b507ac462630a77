package io.daicho.conclusions.testing;

import io.daicho.api.id.DemandId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.TrainingId;
import io.daicho.api.people.PersonFact;
import io.daicho.api.people.TrainingFact;
import io.daicho.api.report.ReportFact;
import org.jspecify.annotations.Nullable;

/** What concerns the staff: how they handle data, are trained and supervised, and what is reported of that. */
public final class PeopleDeeds {
    private PeopleDeeds() {}

    /** One of the contractor's staff began to handle data. */
    public static Deed beganHandling(String person) {
        return beganHandlingFor(person, Parties.CONTRACTOR.value());
    }

    /** One of somebody's staff began to handle data. */
    public static Deed beganHandlingFor(String person, String organisation) {
        return new Deed(statement ->
                new PersonFact.BeganHandling(statement, new PersonId(person), Deed.organisation(organisation)));
    }

    /** Handles no more data. */
    public static Deed endedHandling(String person) {
        return new Deed(statement -> new PersonFact.EndedHandling(statement, new PersonId(person)));
    }

    /** Attended training. */
    public static Deed trained(String person) {
        return new Deed(statement -> new PersonFact.Trained(statement, new PersonId(person), null));
    }

    /** The training was confirmed. */
    public static Deed trainingConfirmed(String person) {
        return new Deed(statement -> new PersonFact.TrainingConfirmed(statement, new PersonId(person)));
    }

    /** The training was seen to fall short. */
    public static Deed trainingFellShort(String person) {
        return new Deed(statement -> new PersonFact.TrainingFellShort(statement, new PersonId(person), null));
    }

    /** Acknowledged the annex. */
    public static Deed annexAcknowledged(String person) {
        return new Deed(statement -> new PersonFact.AnnexAcknowledged(statement, new PersonId(person)));
    }

    /** Instructed and supervised. */
    public static Deed instructedOnLeaks(String person) {
        return new Deed(statement -> new PersonFact.Instructed(statement, new PersonId(person), null));
    }

    /** The contractor checked how a subcontractor's staff is trained. */
    public static Deed trainingChecked(String subcontractor) {
        return new Deed(statement -> new TrainingFact.CheckedAtSubcontractor(
                statement, new TrainingId("t-" + subcontractor), Deed.organisation(subcontractor), null));
    }

    /** The client asked the contractor how its staff, or somebody else's, is trained. */
    public static Deed educationDemanded(String demand, @Nullable String staffOf, @Nullable String due) {
        return educationDemandedOf(Parties.CONTRACTOR.value(), demand, staffOf, due);
    }

    /** The client asked somebody how staff is trained. */
    public static Deed educationDemandedOf(String of, String demand, @Nullable String staffOf, @Nullable String due) {
        OrganisationId about = staffOf == null ? null : Deed.organisation(staffOf);
        return new Deed(statement -> new ReportFact.Demanded(
                statement,
                new DemandId(demand),
                Deed.organisation(of),
                ReportFact.Matter.EDUCATION,
                about,
                due == null ? null : Times.when(due),
                null));
    }

    /** The report was submitted. */
    public static Deed educationReported(String demand) {
        return new Deed(statement -> new ReportFact.Submitted(statement, new DemandId(demand), null));
    }

    /** The client no longer wants the report. */
    public static Deed educationDemandWithdrawn(String demand) {
        return new Deed(statement -> new ReportFact.DemandWithdrawn(statement, new DemandId(demand)));
    }
}
