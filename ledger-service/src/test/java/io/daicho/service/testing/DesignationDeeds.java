package io.daicho.service.testing;

import io.daicho.api.designation.Designation;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.OrganisationId;

/** What the client designates. */
interface DesignationDeeds extends Deeds {
    default DesignationFact.Made deskDesignated(String desk) {
        return designated(desk, new Designation(Designation.Kind.INCIDENT_DESK, null, null));
    }

    default DesignationFact.Made recipientDesignated(String designation, String recipient) {
        return designated(
                designation, new Designation(Designation.Kind.RECIPIENT, null, new OrganisationId(recipient)));
    }

    default DesignationFact.Made storageDesignated(String designation, String service) {
        return designated(designation, new Designation(Designation.Kind.ONLINE_STORAGE, service, null));
    }

    private DesignationFact.Made designated(String designation, Designation what) {
        return new DesignationFact.Made(statement(), new DesignationId(designation), what, null);
    }

    default DesignationFact.Withdrawn designationWithdrawn(String designation) {
        return new DesignationFact.Withdrawn(statement(), new DesignationId(designation));
    }
}
