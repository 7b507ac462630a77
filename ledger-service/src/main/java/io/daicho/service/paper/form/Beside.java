package io.daicho.service.paper.form;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Role;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What lies beside the chain: the texts behind the details of facts. */
public interface Beside {
    /** What there is behind a field of a fact, such as {@code form.ais[0].work}. */
    Behind behind(Fact fact, String field);

    /**
     * What there is behind a detail. With neither, its text cannot be read.
     *
     * @param text its text
     * @param erased that it was erased
     */
    record Behind(@Nullable String text, @Nullable Erasure erased) {}

    /**
     * That a detail was erased.
     *
     * @param by the id of the fact that erased it
     * @param at when; absent, with the rest, where that fact is not in this ledger, which was restored from an older backup
     * @param ground why
     * @param allowedBy who allowed it
     * @param role in which role
     */
    record Erasure(
            FactId by,
            @Nullable OccurredAt at,
            @Nullable String ground,
            @Nullable PersonId allowedBy,
            @Nullable Role role) {
        /** What a fact says that erased details, as an erasure or by retiring the contract. */
        public static Erasure of(Fact fact) {
            if (fact instanceof ErasureFact.Erased erased) {
                return new Erasure(
                        fact.id(),
                        fact.occurredAt(),
                        erased.ground().name(),
                        erased.allowedBy(),
                        erased.allowedByRole());
            }
            return fact instanceof ContractFact.Retired retired
                    ? new Erasure(
                            fact.id(),
                            fact.occurredAt(),
                            retired.ground().name(),
                            retired.allowedBy(),
                            retired.allowedByRole())
                    : unknown(fact.id());
        }

        /** By a fact that is not here. */
        public static Erasure unknown(FactId by) {
            return new Erasure(by, null, null, null, null);
        }
    }
}
