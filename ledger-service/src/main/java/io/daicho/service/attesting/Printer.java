package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.AttestationDocument;

/** Prints attestations for people. */
public interface Printer {
    /** The document as PDF, not signed yet. */
    byte[] pdf(AttestationDocument document);
}
