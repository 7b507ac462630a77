package io.daicho.conclusions.testing;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Subject;

/** Who and what the tests are about. */
public final class Parties {
    /** 発注者. */
    public static final OrganisationId CLIENT = new OrganisationId("city");

    /** 受注者. */
    public static final OrganisationId CONTRACTOR = new OrganisationId("insurer");

    private Parties() {}

    /** A copy. */
    public static Subject copy(String id) {
        return Subject.of(new CopyId(id));
    }

    /** A subcontractor. */
    public static Subject subcontractor(String id) {
        return Subject.subcontractor(new OrganisationId(id));
    }

    /** An organisation as the filer of its form. */
    public static Subject filer(String id) {
        return Subject.organisation(new OrganisationId(id));
    }

    /** An instruction. */
    public static Subject instruction(String id) {
        return Subject.of(new InstructionId(id));
    }

    /** One of the staff. */
    public static Subject person(String id) {
        return Subject.of(new Thing(Thing.Kind.PERSON, id));
    }

    /** A deliverable. */
    public static Subject deliverable(String id) {
        return Subject.of(new Thing(Thing.Kind.DELIVERABLE, id));
    }

    /** A demand for a report. */
    public static Subject demand(String id) {
        return Subject.of(new Thing(Thing.Kind.DEMAND, id));
    }
}
