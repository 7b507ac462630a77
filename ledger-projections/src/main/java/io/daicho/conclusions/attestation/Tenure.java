package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A copy as far as a document tells of it: the contractor's tells its whole life, a subcontractor's nothing but what it was in
 * its hands.
 *
 * @param copyCase the copy, with its whole life
 * @param whiles how long it was in the hands that are told of, in time; never empty
 * @param facts what is told of it, in time
 */
record Tenure(CopyCase copyCase, List<Span<OrganisationId>> whiles, List<EffectiveFact> facts) {
    /** Its whole life. */
    static Tenure whole(CopyCase copyCase) {
        return new Tenure(copyCase, copyCase.copy().holders(), copyCase.copy().facts());
    }

    /** What it was in an organisation's hands; empty where it never was. */
    static Optional<Tenure> of(CopyCase copyCase, OrganisationId holder) {
        List<Span<OrganisationId>> whiles = copyCase.copy().holders().stream()
                .filter(span -> span.value().equals(holder))
                .toList();
        return whiles.isEmpty() ? Optional.empty() : Optional.of(during(copyCase, whiles));
    }

    /** What it was in somebody's hands once. */
    static Tenure during(CopyCase copyCase, Span<OrganisationId> once) {
        return during(copyCase, List.of(once));
    }

    private static Tenure during(CopyCase copyCase, List<Span<OrganisationId>> whiles) {
        List<EffectiveFact> inTime = new ArrayList<>();
        boolean there = false;
        for (EffectiveFact fact : copyCase.copy().facts()) {
            there |= whiles.stream().anyMatch(span -> span.since().equals(fact));
            if (there) {
                inTime.add(fact);
            }
            there &= whiles.stream().noneMatch(span -> fact.equals(span.until()));
        }
        return new Tenure(
                copyCase,
                whiles,
                copyCase.copy().facts().stream()
                        .filter(fact -> isTold(fact, inTime))
                        .toList());
    }

    /** What is about another deed goes with that deed, whenever it was said. */
    private static boolean isTold(EffectiveFact fact, List<EffectiveFact> inTime) {
        FactId deed = deed(fact.fact());
        return deed == null ? inTime.contains(fact) : inTime.stream().anyMatch(one -> one.isCalled(deed));
    }

    private static @Nullable FactId deed(Fact fact) {
        if (fact instanceof CustodyFact.ErasureVerified verified) {
            return verified.erasure();
        }
        return fact instanceof DescriptionFact.OfDeed about ? about.deed() : null;
    }

    /** Which copy. */
    CopyId copy() {
        return copyCase.copy().copy();
    }

    /** What is told of one type, in time. */
    List<EffectiveFact> facts(Class<? extends Fact> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    /** Whether a fact is told of. */
    boolean tells(FactId fact) {
        return facts.stream().anyMatch(one -> one.isCalled(fact));
    }

    /** By which fact it came to these hands first. */
    EffectiveFact came() {
        return isWhole() ? copyCase.copy().began() : whiles.get(0).since();
    }

    /** Whether it began in these hands. */
    boolean beganHere() {
        return came().equals(copyCase.copy().began());
    }

    /** The fact by which it left these hands by an instant; null where it is in them still, or nobody took it from there. */
    @Nullable
    EffectiveFact leftBy(Instant at) {
        EffectiveFact until = last().until();
        return until == null || until.at().isAfter(at) ? null : until;
    }

    private Span<OrganisationId> last() {
        return whiles.get(whiles.size() - 1);
    }

    /** In whose hands it was at an instant; where others' are not told of, in these. */
    OrganisationId holderAt(Instant at) {
        return at(whiles, at).orElseThrow();
    }

    /** Where it lay meanwhile, in time. */
    List<Span<Placement>> placements() {
        return copyCase.copy().stays().stream()
                .filter(stay -> overlaps(stay.from(), stay.to()))
                .toList();
    }

    /** Where it lay at an instant, or last before it left these hands. */
    Placement placementAt(Instant at) {
        return at(placements(), at).orElse(copyCase.copy().beginning().placement());
    }

    /** What held at an instant; before all of it the first, after it the last. */
    private static <T> Optional<T> at(List<Span<T>> spans, Instant at) {
        Span<T> found = null;
        for (Span<T> span : spans) {
            found = found == null || !span.from().isAfter(at) ? span : found;
        }
        return Optional.ofNullable(found).map(Span::value);
    }

    /** How it was protected meanwhile, in time. */
    List<Span<Protection>> protections() {
        return copyCase.copy().protections().stream()
                .filter(span -> overlaps(span.from(), span.to()))
                .toList();
    }

    /** Whether an order of the client concerned it meanwhile. */
    boolean isUnder(CopyOrder order) {
        return overlaps(order.from(), order.to());
    }

    private boolean isWhole() {
        return whiles.size() == copyCase.copy().holders().size();
    }

    private boolean overlaps(Instant from, @Nullable Instant to) {
        return isWhole()
                || whiles.stream().anyMatch(span -> {
                    Instant end = span.to();
                    return (end == null || from.isBefore(end)) && (to == null || to.isAfter(span.from()));
                });
    }

    /** Since when nothing is left of it, if that came in these hands by an instant. */
    Optional<Discharge> goneBy(Instant at) {
        return copyCase.discharge()
                .filter(gone -> !gone.at().isAfter(at))
                .filter(gone -> gone.how() == Discharge.How.KEY_DESTRUCTION
                        ? last().to() == null || gone.at().isBefore(last().to())
                        : gone.by().stream().anyMatch(this::tells));
    }
}
