package io.daicho.conclusions.attestation;

import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 11: who approved what, when.
 *
 * @param position where it stands in the ledger
 * @param type what was recorded, by the stored name of the fact: {@code consent.given}
 * @param thing what it is about: {@code consent/cs-01}
 * @param matter what exactly: the kind of a consent, the order of an instruction, the fact that was corrected
 * @param deed by which deed
 * @param allowedBy the person who allowed it, where that is another than who states it
 */
public record HistoryEntry(
        long position,
        String type,
        String thing,
        @Nullable String matter,
        Deed deed,
        @Nullable PersonId allowedBy) {}
