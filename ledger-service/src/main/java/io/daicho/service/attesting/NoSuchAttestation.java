package io.daicho.service.attesting;

/** The attestation, or the part of it that was asked for, is not on record. */
public final class NoSuchAttestation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchAttestation(String message) {
        super(message);
    }
}
