package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key.
 *
 * @param key its id
 * @param version its version, as its key service counts them
 * @param algorithm for which algorithm
 * @param service the key service that holds it
 * @param encrypted the copies that were ever under it
 * @param notAlwaysEncrypted which of them were, at some moment, not under it
 * @param copies every copy of the key
 */
public record KeyEntry(
        KeyId key,
        @Nullable String version,
        @Nullable String algorithm,
        @Nullable String service,
        List<CopyId> encrypted,
        List<CopyId> notAlwaysEncrypted,
        List<KeyCopyEntry> copies) {
    /**
     * A copy of a key.
     *
     * @param keyCopy which
     * @param kind ORIGINAL, ESCROW, BACKUP or SHARED
     * @param holder who holds it
     * @param made by which deed it came into being
     * @param scheduledFor when its destruction is scheduled to take effect, unless that was called off
     * @param destroyed by which deed its destruction took effect
     */
    public record KeyCopyEntry(
            KeyCopyId keyCopy,
            String kind,
            OrganisationId holder,
            Deed made,
            @Nullable OccurredAt scheduledFor,
            @Nullable Deed destroyed) {}
}
