package io.daicho.service.attesting;

import io.daicho.service.words.ToldInWords;

/** The attestation, or the part of it that was asked for, is not on record. */
public final class NoSuchAttestation extends ToldInWords {
    private static final long serialVersionUID = 1L;

    NoSuchAttestation(String key, Object... particulars) {
        super(key, particulars);
    }
}
