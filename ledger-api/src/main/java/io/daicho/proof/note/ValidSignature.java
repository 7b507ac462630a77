package io.daicho.proof.note;

import java.time.Instant;
import java.util.Optional;

/**
 * A signature that was verified.
 *
 * @param key whose it is
 * @param time when it was made, in whole seconds, as the signer says; only a cosignature has it
 */
public record ValidSignature(VerifierKey key, Optional<Instant> time) {}
