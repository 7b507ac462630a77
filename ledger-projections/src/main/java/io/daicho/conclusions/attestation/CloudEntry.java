package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Country;
import io.daicho.api.id.CopyId;
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
 * @param versionsExpire when versions, replicas and backups that the service keeps expire; no fact says so yet
 */
public record CloudEntry(
        String service,
        @Nullable String contractingParty,
        List<Country> countries,
        List<CopyId> copies,
        List<CopyId> notAlwaysEncrypted,
        @Nullable String versionsExpire) {}
