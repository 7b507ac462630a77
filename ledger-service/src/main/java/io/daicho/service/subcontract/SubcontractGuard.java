package io.daicho.service.subcontract;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/**
 * A subcontractor is engaged once, and again only after its work ended; only an engaged one ends. The terms may flow down
 * before the engagement: that is how it should be. A certificate is checked of who was engaged, about what is on record.
 */
public final class SubcontractGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        List<SubcontractFact.Engaged> engaged = before.all(SubcontractFact.Engaged.class);
        List<SubcontractFact.Ended> ended = before.all(SubcontractFact.Ended.class);
        if (fact instanceof SubcontractFact.Engaged && engaged.size() > ended.size()) {
            refuseSecond(engaged.stream().reduce((earlier, later) -> later), fact);
        } else if (fact instanceof SubcontractFact.Ended) {
            known(engaged.stream().findFirst(), fact);
            needsBefore(fact, engaged, "subcontract.engaged");
        } else if (fact instanceof SubcontractFact.CertificateChecked check) {
            known(engaged.stream().findFirst(), fact);
            needsBefore(fact, engaged, "subcontract.engaged");
            refuseUnknown(check, onRecord);
        }
    }

    private static void refuseUnknown(SubcontractFact.CertificateChecked check, OnRecord onRecord) {
        for (FactId deed : check.deeds()) {
            if (onRecord.thing(check.contract(), deed) == null) {
                throw new Refused(Refusal.FACT_UNKNOWN, deed, "deeds");
            }
        }
        EvidenceId file = check.evidenceFile();
        AttestationId attestation = check.attestation();
        if (file != null) {
            refuseUnknown(check, new Thing(Thing.Kind.EVIDENCE, file.value()), onRecord);
        }
        if (attestation != null) {
            refuseUnknown(check, new Thing(Thing.Kind.ATTESTATION, attestation.value()), onRecord);
        }
    }

    private static void refuseUnknown(Fact fact, Thing thing, OnRecord onRecord) {
        if (onRecord.life(fact.contract(), thing).facts().isEmpty()) {
            throw new Refused(Refusal.THING_UNKNOWN, thing.kind().code(), thing.id());
        }
    }
}
