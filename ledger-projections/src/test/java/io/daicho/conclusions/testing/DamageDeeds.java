package io.daicho.conclusions.testing;

import io.daicho.api.damages.DamagesFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ClaimId;
import io.daicho.api.id.MeasureId;
import io.daicho.conclusions.finding.Subject;

/** Claims for damages. All are the claim {@code cl-1}. */
public final class DamageDeeds {
    /** The claim. */
    public static final Subject CLAIM = Subject.of(new Thing(Thing.Kind.CLAIM, "cl-1"));

    private static final ClaimId CL = new ClaimId("cl-1");

    private DamageDeeds() {}

    /** The client claimed damages for a breach of the contractor. */
    public static Deed claimed() {
        return claimed(Parties.CLIENT.value(), Parties.CONTRACTOR.value());
    }

    /** Damages were claimed: who was harmed, and through whose breach. */
    public static Deed claimed(String harmed, String causedBy) {
        return new Deed(statement ->
                new DamagesFact.Claimed(statement, CL, Deed.organisation(harmed), Deed.organisation(causedBy), null));
    }

    /** The client ordered a measure. */
    public static Deed measureOrdered(String measure) {
        return new Deed(statement -> new DamagesFact.MeasureOrdered(statement, CL, new MeasureId(measure), null, null));
    }

    /** The client ordered a measure, by a time. */
    public static Deed measureOrderedBy(String measure, String due) {
        return new Deed(statement ->
                new DamagesFact.MeasureOrdered(statement, CL, new MeasureId(measure), Times.when(due), null));
    }

    /** A measure was done. */
    public static Deed measureDone(String measure) {
        return new Deed(statement -> new DamagesFact.MeasureDone(statement, CL, new MeasureId(measure)));
    }

    /** The damage was compensated. */
    public static Deed compensated() {
        return new Deed(statement -> new DamagesFact.Compensated(statement, CL));
    }

    /** The claim was withdrawn. */
    public static Deed claimWithdrawn() {
        return new Deed(statement -> new DamagesFact.ClaimWithdrawn(statement, CL));
    }
}
