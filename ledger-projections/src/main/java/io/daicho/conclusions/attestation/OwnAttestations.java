package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.attestation.SubcontractorEntry.OwnAttestation;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 9: the attestations of subcontractors themselves. */
final class OwnAttestations {
    private final Chronicle chronicle;
    private final Files files;

    OwnAttestations(Chronicle chronicle, Files files) {
        this.chronicle = chronicle;
        this.files = files;
    }

    /** Those of an organisation, in the order in which they were drafted. */
    List<OwnAttestation> of(OrganisationId organisation) {
        Map<AttestationId, List<EffectiveFact>> byId = new LinkedHashMap<>();
        for (EffectiveFact fact : chronicle.counting(Thing.Kind.ATTESTATION)) {
            if (fact.fact() instanceof AttestationFact attested) {
                byId.computeIfAbsent(attested.attestation(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(fact -> fact.fact() instanceof AttestationFact.Drafted drafted
                                && drafted.attestor().equals(organisation)))
                .map(entry -> own(entry.getKey(), entry.getValue()))
                .toList();
    }

    private OwnAttestation own(AttestationId attestation, List<EffectiveFact> facts) {
        AttestationState state = AttestationState.of(facts.stream().map(EffectiveFact::fact));
        EffectiveFact issued = facts.stream()
                .filter(fact -> fact.fact() instanceof AttestationFact.Issued)
                .findFirst()
                .orElse(null);
        if (issued == null) {
            return new OwnAttestation(attestation, state, null, Said.State.NOT_ON_RECORD, null, null, null);
        }
        StoredDocument document = ((AttestationFact.Issued) issued.fact()).document();
        Beside.Bytes bytes = files.bytes(document.evidenceFile());
        return new OwnAttestation(
                attestation,
                state,
                document.evidenceFile(),
                bytes.state(),
                bytes.sha256(),
                document.sha256(),
                Cited.of(issued.recorded()));
    }
}
