package io.daicho.service.evaluation;

import io.daicho.api.fact.Thing;
import io.daicho.service.attestation.AttestationGuard;
import io.daicho.service.breach.BreachGuard;
import io.daicho.service.conduct.ConductGuard;
import io.daicho.service.consent.ConsentGuard;
import io.daicho.service.consultation.ConsultationGuard;
import io.daicho.service.contract.ContractGuard;
import io.daicho.service.custody.CopyGuard;
import io.daicho.service.damages.ClaimGuard;
import io.daicho.service.deliverable.DeliverableGuard;
import io.daicho.service.designation.DesignationGuard;
import io.daicho.service.device.AccountGuard;
import io.daicho.service.device.DeviceGuard;
import io.daicho.service.erasure.ErasureGuard;
import io.daicho.service.evidence.EvidenceGuard;
import io.daicho.service.filing.FilingGuard;
import io.daicho.service.guard.Guard;
import io.daicho.service.incident.ContactGuard;
import io.daicho.service.incident.IncidentGuard;
import io.daicho.service.inspection.InspectionGuard;
import io.daicho.service.instruction.InstructionGuard;
import io.daicho.service.key.KeyGuard;
import io.daicho.service.people.PersonGuard;
import io.daicho.service.people.TrainingGuard;
import io.daicho.service.provider.ProviderGuard;
import io.daicho.service.report.DemandGuard;
import io.daicho.service.sending.SendingGuard;
import io.daicho.service.subcontract.SubcontractGuard;

/** Which guard decides on which kind of thing. */
final class Guards {
    private Guards() {}

    static Guard of(Thing.Kind kind) {
        return switch (kind) {
            case CONTRACT -> new ContractGuard();
            case INSTRUCTION -> new InstructionGuard();
            case FILING -> new FilingGuard();
            case CONSENT -> new ConsentGuard();
            case SUBCONTRACTOR -> new SubcontractGuard();
            case COPY -> new CopyGuard();
            case KEY -> new KeyGuard();
            case SERVICE -> new ProviderGuard();
            case PERSON -> new PersonGuard();
            case TRAINING -> new TrainingGuard();
            case DELIVERABLE -> new DeliverableGuard();
            case DESIGNATION -> new DesignationGuard();
            case SENDING -> new SendingGuard();
            case DEVICE -> new DeviceGuard();
            case ACCOUNT -> new AccountGuard();
            case CONDUCT -> new ConductGuard();
            case INCIDENT -> new IncidentGuard();
            case CONTACT -> new ContactGuard();
            case BREACH -> new BreachGuard();
            case DEMAND -> new DemandGuard();
            case INSPECTION -> new InspectionGuard();
            case CLAIM -> new ClaimGuard();
            case CONSULTATION -> new ConsultationGuard();
            case ATTESTATION -> new AttestationGuard();
            case EVIDENCE -> new EvidenceGuard();
            case DETAIL -> new ErasureGuard();
        };
    }
}
