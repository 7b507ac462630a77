package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Country;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cloud service in which copies lay.
 *
 * @param service by the name under which it is filed
 * @param contractingParty with whom it is contracted, as the last form says
 * @param countries where the copies lay
 * @param copies which copies
 * @param notAlwaysEncrypted which of them lay there, at some moment, without encryption under a key on record
 * @param remnants what the service keeps beside the copies, and when that expires; a kind that is not here is not on record
 */
public record CloudEntry(
        String service,
        @Nullable String contractingParty,
        List<Country> countries,
        List<CopyId> copies,
        List<CopyId> notAlwaysEncrypted,
        List<RemnantEntry> remnants) {
    /**
     * What a service keeps beside the copies.
     *
     * @param remnant versions, replicas or backups
     * @param kept whether it keeps any
     * @param expiresAt when the last of them expires; absent: it keeps none, or no end is known
     * @param stated by which deed that was said
     */
    public record RemnantEntry(
            Remnant remnant, boolean kept, @Nullable OccurredAt expiresAt, Deed stated) {
        /** Whether something of it is left at an instant. */
        boolean isLeftAt(Instant at) {
            return kept && (expiresAt == null || expiresAt.latest().isAfter(at));
        }
    }
}
