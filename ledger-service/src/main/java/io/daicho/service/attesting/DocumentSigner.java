package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import java.time.Instant;

/** Signs attestations, for machines and on paper. */
public interface DocumentSigner {
    /** By which key a document is going to be signed, as it says itself. */
    IntegrityGroup.SignatureEntry signature(AttestationDocument document);

    /**
     * A file in which the document is signed, as a JWS in JSON whose payload it is.
     *
     * @param document the document
     * @param at when, as claimed
     */
    byte[] signed(AttestationDocument document, Instant at);

    /**
     * The printed form with a signature of its own.
     *
     * @param document the document
     * @param pdf the same as PDF
     * @param at when, as claimed
     */
    byte[] signedOnPaper(AttestationDocument document, byte[] pdf, Instant at);
}
