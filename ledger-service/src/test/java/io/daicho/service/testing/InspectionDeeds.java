package io.daicho.service.testing;

import io.daicho.api.id.FindingNumber;
import io.daicho.api.id.InspectionId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.inspection.InspectionFact;

/** The course of an inspection. */
interface InspectionDeeds extends Deeds {
    default InspectionFact.Notified inspectionNotified(String inspection, String of) {
        return new InspectionFact.Notified(statement(), new InspectionId(inspection), new OrganisationId(of), null);
    }

    default InspectionFact.Held inspectionHeld(String inspection) {
        return new InspectionFact.Held(statement(), new InspectionId(inspection));
    }

    default InspectionFact.Refused inspectionRefused(String inspection) {
        return new InspectionFact.Refused(statement(), new InspectionId(inspection));
    }

    default InspectionFact.SubstituteAccepted substituteAccepted(String inspection) {
        return new InspectionFact.SubstituteAccepted(
                statement(), new InspectionId(inspection), InspectionFact.Substitute.CERTIFICATE);
    }

    default InspectionFact.FindingMade findingMade(String inspection, String finding) {
        return new InspectionFact.FindingMade(
                statement(), new InspectionId(inspection), new FindingNumber(finding), null);
    }

    default InspectionFact.FindingRemedied findingRemedied(String inspection, String finding) {
        return new InspectionFact.FindingRemedied(
                statement(), new InspectionId(inspection), new FindingNumber(finding));
    }
}
