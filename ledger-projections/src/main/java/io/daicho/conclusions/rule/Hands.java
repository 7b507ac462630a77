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

    /** The sides of a copy, in time; who is engaged while holding it is a subcontractor from then on. */
    public static List<Hands> of(CopyTimeline copy, ContractFrame frame) {
        List<Hands> sides = new ArrayList<>();
        for (Span<OrganisationId> span : copy.holders()) {
            EffectiveFact engaged = engaged(span, frame);
            if (!span.since().equals(engaged)) {
                append(sides, false, span.since());
            }
            if (engaged != null) {
                append(sides, true, engaged);
            }
        }
        return sides;
    }

    private static void append(List<Hands> sides, boolean atSubcontractor, EffectiveFact since) {
        if (!sides.isEmpty()) {
            Hands last = sides.get(sides.size() - 1);
            if (last.atSubcontractor() == atSubcontractor) {
                return;
            }
            sides.set(sides.size() - 1, new Hands(last.atSubcontractor(), last.since(), since));
        }
        sides.add(new Hands(atSubcontractor, since, null));
    }

    /** The fact since which its holder is a subcontractor; null if it is none. */
    private static @Nullable EffectiveFact engaged(Span<OrganisationId> span, ContractFrame frame) {
        if (span.value().equals(frame.terms().contractor())) {
            return null;
        }
        EffectiveFact engagement =
                frame.subcontractors().engagement(span.value()).orElse(null);
        if (span.since().fact() instanceof CustodyFact.Supplied
                || (engagement != null && !engagement.at().isAfter(span.from()))) {
            return span.since();
        }
        return engagement != null && span.holdsAt(engagement.at()) ? engagement : null;
    }
}
