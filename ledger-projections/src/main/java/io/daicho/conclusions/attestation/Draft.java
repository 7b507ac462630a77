package io.daicho.conclusions.attestation;

import java.util.List;

/**
 * What was drafted.
 *
 * @param document the document, without its thirteenth group
 * @param obstacles what stands in the way of issuing it, without the exceptions that were named; empty: nothing
 */
public record Draft(AttestationDocument document, List<Obstacle> obstacles) {}
