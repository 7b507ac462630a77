package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How a copy was returned.
 *
 * @param receiver who confirmed it
 * @param sent by which deed it was sent
 * @param manifest the receipt or delivery note, as the facts refer to it
 * @param digest the last digest that was taken of the copy before its return was acknowledged
 * @param acknowledged by which deed it was acknowledged
 */
public record ReturnEntry(
        OrganisationId receiver,
        @Nullable Deed sent,
        Said manifest,
        @Nullable DigestEntry digest,
        Deed acknowledged) {}
