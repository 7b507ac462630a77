package io.daicho.service.attesting;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.FactId;

/**
 * What became of a deed on an attestation.
 *
 * @param attestation which attestation
 * @param fact the fact by which it is on record
 * @param repeated whether it was on record already
 */
public record AttestationReceipt(AttestationId attestation, FactId fact, boolean repeated) {}
