package io.daicho.conclusions.attestation;

import io.daicho.api.description.DigestAlgorithm;

/**
 * A digest of a copy's content.
 *
 * @param algorithm by which algorithm
 * @param value the digest
 * @param taken by which deed it was taken
 */
public record DigestEntry(DigestAlgorithm algorithm, Said value, Deed taken) {}
