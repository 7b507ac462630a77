package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 7: whether a return, erasure, destruction, measure or destruction of keys was seen to have worked, apart from who accepts it.
 *
 * @param copy which copy
 * @param deed the fact of the deed
 * @param result what the last look at it showed; absent for a return, which its acknowledgement shows, and for the destruction of
 *     a key, which its recorded effect shows
 * @param looks every look at it, the first being the deed's own word
 * @param evidence the kinds of evidence of deed and looks
 * @param accepted by which deed the client or the receiver accepted it
 * @param acceptedBy who accepted it
 */
public record VerificationEntry(
        CopyId copy,
        FactId deed,
        @Nullable Verification result,
        List<Look> looks,
        List<Evidence.Kind> evidence,
        @Nullable Deed accepted,
        @Nullable OrganisationId acceptedBy) {
    /**
     * A look at an erasure.
     *
     * @param verification what was seen
     * @param deed by which deed
     */
    public record Look(Verification verification, Deed deed) {}
}
