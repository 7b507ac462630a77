package io.daicho.conclusions.rule;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A while that a copy spent on one side: with subcontractors of whatever tier, or with the contractor (and with anybody
 * else, for whom article 12 goes on).
 *
 * @param atSubcontractor on which side
 * @param since the fact by which it began
 * @param until the fact by which the copy changed sides; absent: it is still there
 */
public record Hands(
        boolean atSubcontractor,
        EffectiveFact since,
        @Nullable EffectiveFact until) {
    /** Since when. */
    public Instant from() {
        return since.at();
    }

    /** Whether the copy was there at an instant. */
    public boolean holdAt(Instant at) {
        return !from().isAfter(at) && (until == null || at.isBefore(until.at()));
    }

    /** The sides of a copy, in time. */
    public static List<Hands> of(CopyTimeline copy, ContractFrame frame) {
        List<Hands> sides = new ArrayList<>();
        for (Span<OrganisationId> span : copy.holders()) {
            boolean atSubcontractor = isSubcontractor(span, frame);
            if (sides.isEmpty()) {
                sides.add(new Hands(atSubcontractor, span.since(), null));
                continue;
            }
            Hands last = sides.get(sides.size() - 1);
            if (last.atSubcontractor() != atSubcontractor) {
                sides.set(sides.size() - 1, new Hands(last.atSubcontractor(), last.since(), span.since()));
                sides.add(new Hands(atSubcontractor, span.since(), null));
            }
        }
        return sides;
    }

    private static boolean isSubcontractor(Span<OrganisationId> span, ContractFrame frame) {
        return !span.value().equals(frame.terms().contractor())
                && (span.since().fact() instanceof CustodyFact.Supplied
                        || frame.subcontractors().isSubcontractor(span.value()));
    }
}
