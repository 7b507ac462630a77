package io.daicho.service.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import org.jspecify.annotations.Nullable;

/**
 * An attestation is drafted once, checked by somebody else than its drafter, then issued once; only an issued one is accepted
 * or disputed, and its place is taken once. The documents and attestations that it names are on record.
 */
public final class AttestationGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof AttestationFact.Drafted draft) {
            refuseUntrueBeginning(draft, before, onRecord);
            refuseUnknown(fact, draft.document(), onRecord);
            return;
        }
        AttestationFact.Drafted draft = begun(before.all(AttestationFact.Drafted.class), fact);
        if (fact instanceof AttestationFact.Checked check && check.checker().equals(draft.drafter())) {
            throw new Refused(Refusal.SECOND_PERSON_NEEDED, check.checker(), draft.attestation());
        } else if (fact instanceof AttestationFact.Issued issue) {
            refuseBeside(before.first(AttestationFact.Issued.class));
            needsBefore(fact, before.all(AttestationFact.Checked.class), "attestation.checked");
            refuseUnknown(fact, issue.document(), onRecord);
            refuseUnknown(fact, issue.printed(), onRecord);
        } else if (fact instanceof AttestationFact.Accepted) {
            refuseBeside(before.first(AttestationFact.Accepted.class));
            needsBefore(fact, before.all(AttestationFact.Issued.class), "attestation.issued");
        } else if (fact instanceof AttestationFact.Disputed) {
            needsBefore(fact, before.all(AttestationFact.Issued.class), "attestation.issued");
        } else if (fact instanceof AttestationFact.Superseded superseded) {
            refuseBeside(before.first(AttestationFact.Superseded.class));
            refuseUnknown(fact, superseded.successor(), onRecord);
        }
    }

    /** Refuses a draft whatever its document is, which may not be stored yet. */
    public void refuseUntrueBeginning(AttestationFact.Drafted draft, Effective before, OnRecord onRecord) {
        refuseSecond(before.first(AttestationFact.Drafted.class), draft);
        refuseUnknown(draft, draft.supersedes(), onRecord);
    }

    private static void refuseUnknown(Fact fact, @Nullable AttestationId attestation, OnRecord onRecord) {
        if (attestation != null
                && onRecord.life(fact.contract(), new Thing(Thing.Kind.ATTESTATION, attestation.value()))
                        .facts()
                        .isEmpty()) {
            throw new Refused(Refusal.THING_UNKNOWN, Thing.Kind.ATTESTATION.code(), attestation);
        }
    }

    private static void refuseUnknown(Fact fact, @Nullable StoredDocument document, OnRecord onRecord) {
        if (document == null) {
            return;
        }
        Thing file = new Thing(Thing.Kind.EVIDENCE, document.evidenceFile().value());
        EvidenceFact.Filed filed = onRecord.life(fact.contract(), file)
                .effective()
                .first(EvidenceFact.Filed.class)
                .orElseThrow(
                        () -> new Refused(Refusal.THING_UNKNOWN, file.kind().code(), file.id()));
        if (!filed.content().sha256().equals(document.sha256())) {
            throw new Refused(Refusal.ANOTHER_DOCUMENT, document.evidenceFile(), document.sha256());
        }
    }
}
