package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 8: a person. Each capacity stands here at least once: without a person where none is on record.
 *
 * @param capacity in which capacity
 * @param person who, by an opaque id
 * @param name the name and title
 * @param organisation for whom
 * @param from the first day or instant on which the person acted
 * @param until the last
 * @param place where
 * @param facts through which facts; empty for who is named with the document itself
 * @param deeds in which deeds the person took part
 */
public record PersonEntry(
        Capacity capacity,
        @Nullable PersonId person,
        Said name,
        @Nullable OrganisationId organisation,
        @Nullable OccurredAt from,
        @Nullable OccurredAt until,
        @Nullable PlaceId place,
        List<FactId> facts,
        List<FactId> deeds) {
    /** In which capacity somebody took part. */
    public enum Capacity {
        /** Stated that a copy was returned, erased or destroyed. */
        STATED_DEED,
        /** Stated what a later look at an erasure showed. */
        STATED_VERIFICATION,
        /** Did it. */
        PERFORMER,
        /** Looked whether it worked. */
        VERIFIER,
        /** Answers for it. */
        RESPONSIBLE_MANAGER,
        /** Was there when it was done. */
        WITNESS;

        static Capacity of(io.daicho.api.description.Capacity capacity) {
            return valueOf(capacity.name());
        }
    }
}
