package io.daicho.service.attestation;

import io.daicho.conclusions.attestation.IntegrityGroup;
import java.time.Instant;

/** Signs attestations for machines. */
public interface DocumentSigner {
    /** By which key, as the document itself says. */
    IntegrityGroup.SignatureEntry signature();

    /**
     * A file in which the document is signed, as a JWS in JSON whose payload it is.
     *
     * @param canonical the document in its canonical form
     * @param at when, as claimed
     */
    byte[] signed(byte[] canonical, Instant at);
}
