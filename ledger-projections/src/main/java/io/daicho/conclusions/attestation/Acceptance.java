package io.daicho.conclusions.attestation;

import io.daicho.api.description.DescriptionFact.ErasureAccepted;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody accepted a deed, apart from whether it was seen to have worked.
 *
 * @param deed by which deed; null where nobody accepted it
 * @param by who
 */
record Acceptance(@Nullable Deed deed, @Nullable OrganisationId by) {
    /** The last acceptance of a deed on a copy. */
    static Acceptance of(Tenure copy, Predicate<FactId> isDeed, Cited cited) {
        EffectiveFact accepted = LastSaid.fact(copy.facts(ErasureAccepted.class).stream()
                .filter(fact -> isDeed.test(((ErasureAccepted) fact.fact()).deed()))
                .toList());
        return accepted == null
                ? new Acceptance(null, null)
                : new Acceptance(cited.deed(accepted), ((ErasureAccepted) accepted.fact()).by());
    }
}
