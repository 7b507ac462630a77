package io.daicho.service.erasure;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Role;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import io.daicho.service.store.FactStore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was erased: by which fact, when, why, and who allowed it. Only the fact is known where that is not in this
 * ledger, because it was restored from an older backup.
 *
 * @param fact the fact that erased it
 * @param occurredAt when
 * @param ground why
 * @param allowedBy who allowed it
 * @param allowedByRole in which role
 */
public record ErasureNote(
        FactId fact,
        @Nullable OccurredAt occurredAt,
        @Nullable String ground,
        @Nullable PersonId allowedBy,
        @Nullable Role allowedByRole) {
    /** The note of an erasure that is known by the fact that erased; of one that was recorded later than that nothing but its id. */
    public static ErasureNote of(FactStore facts, ContractId contract, String erasedBy, Instant knownAt) {
        FactId fact = new FactId(erasedBy);
        return facts.find(contract, fact)
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .map(entry -> of(entry.fact()))
                .orElseGet(() -> of(fact));
    }

    /** The note of an erasure of which nothing is known but the fact that erased. */
    public static ErasureNote of(FactId fact) {
        return new ErasureNote(fact, null, null, null, null);
    }

    /** Whether a fact erases. */
    public static boolean isOf(Fact fact) {
        return fact instanceof ErasureFact.Erased || fact instanceof ContractFact.Retired;
    }

    /** The note of a fact that erased; of any other nothing but its id. */
    public static ErasureNote of(Fact fact) {
        if (fact instanceof ErasureFact.Erased erased) {
            return new ErasureNote(
                    fact.id(), fact.occurredAt(), erased.ground().name(), erased.allowedBy(), erased.allowedByRole());
        }
        if (fact instanceof ContractFact.Retired retired) {
            return new ErasureNote(
                    fact.id(),
                    fact.occurredAt(),
                    retired.ground().name(),
                    retired.allowedBy(),
                    retired.allowedByRole());
        }
        return of(fact.id());
    }
}
