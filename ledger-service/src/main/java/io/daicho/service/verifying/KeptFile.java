package io.daicho.service.verifying;

import io.daicho.proof.checkpoint.SignedCheckpoint;

/**
 * A checkpoint that somebody kept.
 *
 * @param name where it was read from
 * @param checkpoint what it says
 */
public record KeptFile(String name, SignedCheckpoint checkpoint) {}
