package io.daicho.conclusions.attestation;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drafted; all the rest is in the ledger.
 *
 * @param attestation its id
 * @param attestor whose; absent: the contractor's
 * @param manager who answers for it
 * @param witness who was there when it was done
 * @param supersedes the attestation that it is to take the place of
 * @param exceptions the open obligations that are to be named as exceptions
 */
public record DraftRequest(
        AttestationId attestation,
        @Nullable OrganisationId attestor,
        @Nullable PersonId manager,
        @Nullable PersonId witness,
        @Nullable AttestationId supersedes,
        Set<String> exceptions) {
    /** Keeps its own copy of the exceptions. */
    public DraftRequest {
        exceptions = Set.copyOf(exceptions);
    }
}
