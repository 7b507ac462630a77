package io.daicho.conclusions.rule;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Those of some consents in whose scope this copy is, in the hands that it left or came to at an instant. */
    public List<EffectiveFact> concerned(List<EffectiveFact> consents, Instant at) {
        return consents.stream()
                .filter(consent -> isIn(Consents.given(consent).subject().copies(), at))
                .toList();
    }

    private boolean isIn(@Nullable CopyScope scope, Instant at) {
        return scope == null
                || Stream.of(at.minusMillis(1), at)
                        .anyMatch(when ->
                                scope.covers(copy.copy(), copy.beginning().dataSet(), copy.holderAt(when)));
    }

    /** Whether the client had consented in writing, beforehand, to a subcontractor's having this copy (article 10). */
    public Answer consented(OrganisationId subcontractor, EffectiveFact deed) {
        return consented(subcontractor, deed.occurredAt(), deed.at());
    }

    /** The same of a copy handed over by a deed that came about at an instant. */
    public Answer consented(OrganisationId subcontractor, OccurredAt deed, Instant at) {
        return frame.consents().anyHeldAt(concerned(frame.subcontractors().writtenConsents(subcontractor), at), deed);
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
