package io.daicho.conclusions.rule;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One copy, before the rules.
 *
 * @param frame the contract-wide facts
 * @param copy its life
 * @param children the facts by which copies were made of it
 * @param sides in whose hands it was
 * @param discharge since when nothing of it is left, if so
 * @param findings where findings go
 */
public record CopyCase(
        ContractFrame frame,
        CopyTimeline copy,
        List<EffectiveFact> children,
        List<Hands> sides,
        Optional<Discharge> discharge,
        Findings findings)
        implements Case {

    /** The case of a copy, with nothing found yet. */
    public static CopyCase of(ContractFrame frame, CopyTimeline copy, List<EffectiveFact> children) {
        List<Hands> sides = Hands.of(copy, frame);
        return new CopyCase(frame, copy, children, sides, Discharge.of(copy, frame, sides), Findings.none());
    }

    @Override
    public List<EffectiveFact> own() {
        return copy.facts();
    }

    /** What findings about this copy are about. */
    public Subject subject() {
        return Subject.of(copy.copy());
    }

    /** Whether something of the copy was left at an instant. */
    public boolean isLiveAt(Instant at) {
        return !copy.began().at().isAfter(at)
                && (discharge.isEmpty() || discharge.get().at().isAfter(at));
    }

    /** Whether the copy was with a subcontractor at an instant. */
    public boolean isAtSubcontractor(Instant at) {
        return sides.stream().anyMatch(side -> side.atSubcontractor() && side.holdAt(at));
    }

    /** A prohibition that goes on while copies are live (F2) goes on for this one until nothing is left of it. */
    @Override
    public @Nullable Instant lapse(String clause) {
        Instant lapse = terms().lapse(clause);
        if (lapse == null && terms().endsWithCopies(clause) && discharge.isPresent()) {
            Instant gone = discharge.get().at().plusMillis(1);
            return gone.isAfter(terms().expiry()) ? gone : terms().expiry();
        }
        return lapse;
    }

    /** Whoever had the copy just before: a subcontractor, or the contractor for everybody else. */
    @Override
    public OrganisationId actorAt(Instant at) {
        Instant before = at.minusMillis(1);
        Instant instant = before.isBefore(copy.began().at()) ? copy.began().at() : before;
        return isAtSubcontractor(instant) ? copy.holderAt(instant) : terms().contractor();
    }
}
