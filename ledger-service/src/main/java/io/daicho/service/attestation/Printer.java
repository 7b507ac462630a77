package io.daicho.service.attestation;

import io.daicho.conclusions.attestation.AttestationDocument;

/** Prints attestations for people. */
public interface Printer {
    /** The document as PDF, signed where a key is configured. */
    byte[] pdf(AttestationDocument document);
}
