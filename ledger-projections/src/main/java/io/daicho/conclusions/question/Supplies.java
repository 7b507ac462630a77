package io.daicho.conclusions.question;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * That a copy came into the hands of somebody else than client and contractor.
 *
 * @param copy which copy
 * @param to into whose hands
 * @param by by which fact
 */
record Supplies(CopyId copy, OrganisationId to, EffectiveFact by) {
    /** Every one of them, in time. */
    static List<Supplies> of(Asked asked) {
        List<Supplies> supplies = new ArrayList<>();
        asked.eachCopy(copyCase -> {
            for (Span<OrganisationId> span : copyCase.copy().holders()) {
                boolean ours = span.value().equals(asked.terms().contractor())
                        || span.value().equals(asked.terms().client());
                if (!ours) {
                    supplies.add(new Supplies(copyCase.copy().copy(), span.value(), span.since()));
                }
            }
        });
        supplies.sort(Comparator.comparing(Supplies::by, EffectiveFact.IN_TIME)
                .thenComparing(supply -> supply.copy().value()));
        return supplies;
    }
}
