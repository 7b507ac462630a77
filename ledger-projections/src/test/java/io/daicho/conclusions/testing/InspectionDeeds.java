package io.daicho.conclusions.testing;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.FindingNumber;
import io.daicho.api.id.InspectionId;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.conclusions.finding.Subject;

/** Inspections by the client. All are the inspection {@code is-1}. */
public final class InspectionDeeds {
    /** The inspection. */
    public static final Subject INSPECTION = Subject.of(new Thing(Thing.Kind.INSPECTION, "is-1"));

    private static final InspectionId IS = new InspectionId("is-1");

    private InspectionDeeds() {}

    /** The client gave notice of it to the contractor. */
    public static Deed inspectionNotified() {
        return inspectionNotifiedTo(Parties.CONTRACTOR.value());
    }

    /** The client gave notice of it to somebody. */
    public static Deed inspectionNotifiedTo(String organisation) {
        return new Deed(statement -> new InspectionFact.Notified(statement, IS, Deed.organisation(organisation), null));
    }

    /** It was held. */
    public static Deed inspectionHeld() {
        return new Deed(statement -> new InspectionFact.Held(statement, IS));
    }

    /** It was refused. */
    public static Deed inspectionRefused() {
        return new Deed(statement -> new InspectionFact.Refused(statement, IS));
    }

    /** The client accepted something in its place. */
    public static Deed substituteAccepted(InspectionFact.Substitute kind) {
        return new Deed(statement -> new InspectionFact.SubstituteAccepted(statement, IS, kind));
    }

    /** Something was found. */
    public static Deed findingMade(int number) {
        return new Deed(
                statement -> new InspectionFact.FindingMade(statement, IS, new FindingNumber("fi-" + number), null));
    }

    /** What was found was remedied. */
    public static Deed findingRemedied(int number) {
        return new Deed(
                statement -> new InspectionFact.FindingRemedied(statement, IS, new FindingNumber("fi-" + number)));
    }
}
