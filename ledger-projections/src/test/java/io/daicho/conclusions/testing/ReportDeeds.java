package io.daicho.conclusions.testing;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DemandId;
import io.daicho.api.report.ReportFact;
import io.daicho.conclusions.finding.Subject;
import org.jspecify.annotations.Nullable;

/** Reports that the client demands. All are the demand {@code de-1}. */
public final class ReportDeeds {
    /** The demand. */
    public static final Subject DEMAND = Subject.of(new Thing(Thing.Kind.DEMAND, "de-1"));

    private static final DemandId DE = new DemandId("de-1");

    private ReportDeeds() {}

    /** A report on how the provisions are kept was demanded of the contractor. */
    public static Deed demanded() {
        return demanded(Parties.CONTRACTOR.value(), ReportFact.Matter.COMPLIANCE, null);
    }

    /** The same, by a time. */
    public static Deed demandedBy(String due) {
        return demanded(Parties.CONTRACTOR.value(), ReportFact.Matter.COMPLIANCE, Times.when(due));
    }

    /** The same, of somebody else. */
    public static Deed demandedOf(String organisation) {
        return demanded(organisation, ReportFact.Matter.COMPLIANCE, null);
    }

    /** A report on how staff is trained was demanded of the contractor. */
    public static Deed educationDemanded() {
        return demanded(Parties.CONTRACTOR.value(), ReportFact.Matter.EDUCATION, null);
    }

    private static Deed demanded(String of, ReportFact.Matter matter, @Nullable OccurredAt due) {
        return new Deed(
                statement -> new ReportFact.Demanded(statement, DE, Deed.organisation(of), matter, null, due, null));
    }

    /** It was submitted. */
    public static Deed submitted() {
        return new Deed(statement -> new ReportFact.Submitted(statement, DE, null));
    }

    /** The client no longer wants it. */
    public static Deed demandWithdrawn() {
        return new Deed(statement -> new ReportFact.DemandWithdrawn(statement, DE));
    }
}
