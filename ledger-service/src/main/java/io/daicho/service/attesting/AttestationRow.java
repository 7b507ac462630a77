package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.Fact;
import io.daicho.conclusions.attestation.AttestationState;
import java.util.List;
import java.util.Optional;

/**
 * An attestation as it stands.
 *
 * @param drafted how it was drafted
 * @param state how it stands
 * @param facts what counts of its facts, in the order of recording
 */
public record AttestationRow(AttestationFact.Drafted drafted, AttestationState state, List<Fact> facts) {
    /** How it was issued, if it was. */
    public Optional<AttestationFact.Issued> issued() {
        return facts.stream()
                .filter(AttestationFact.Issued.class::isInstance)
                .map(AttestationFact.Issued.class::cast)
                .findFirst();
    }
}
