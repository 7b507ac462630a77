package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.List;

/** When a copy came into the hands of subcontractors. */
final class Arrivals {
    private Arrivals() {}

    /** Each arrival at a subcontractor, of whatever tier, in time. */
    static List<AtSubcontractor> of(CopyCase copyCase) {
        return copyCase.copy().holders().stream()
                .filter(span -> copyCase.isAtSubcontractor(span.from()))
                .map(Arrivals::arrival)
                .toList();
    }

    private static AtSubcontractor arrival(Span<OrganisationId> span) {
        return new AtSubcontractor(span.value(), span.since());
    }

    /**
     * An arrival.
     *
     * @param organisation the subcontractor
     * @param by the fact by which it came
     */
    record AtSubcontractor(OrganisationId organisation, EffectiveFact by) {}
}
