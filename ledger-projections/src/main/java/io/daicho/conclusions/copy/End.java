package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An end of a copy. A return that the client acknowledged (or whom it designated), or an erasure or destruction that was seen to have worked: met at its
 * verification, not at the deed. The last look at an erasure decides: one that was later seen to have failed is no end.
 *
 * @param deed the return, erasure, destruction or other measure
 * @param shownBy the acknowledgement or verification that shows it; the deed itself, where that says so
 * @param withWarning whether it was done with warning
 * @param evidencedBy the first of these facts that has evidence, if one has
 */
public record End(
        EffectiveFact deed,
        EffectiveFact shownBy,
        boolean withWarning,
        @Nullable EffectiveFact evidencedBy) {
    /** When the copy had ended. */
    public Instant at() {
        return shownBy.at();
    }

    /** Through which facts. */
    public List<FactId> by() {
        return deed.equals(shownBy) ? List.of(deed.id()) : List.of(deed.id(), shownBy.id());
    }

    /** Whether it was a return, or a sending that arrived. */
    public boolean isReturn() {
        return shownBy.fact() instanceof CustodyFact.ReturnAcknowledged || isSending();
    }

    /** Whether it was a sending that arrived (annex 6). */
    public boolean isSending() {
        return shownBy.fact() instanceof SendingFact.Received;
    }

    /** Whether a medium or paper was destroyed. */
    public boolean isDestruction() {
        return deed.fact() instanceof CustodyFact.Destroyed;
    }

    /** Whether it was a measure that counts in a cloud only (annex 3(3)). */
    public boolean isCloudMeasure() {
        return deed.fact() instanceof CustodyFact.MadeUnrecoverable;
    }

    static List<End> of(CopyTimeline copy) {
        List<End> ends = new ArrayList<>();
        for (EffectiveFact fact : copy.facts()) {
            if (fact.fact() instanceof CustodyFact.ReturnAcknowledged acknowledged) {
                addIfArrived(ends, copy, acknowledged.by(), fact);
            } else if (fact.fact() instanceof SendingFact.Received received) {
                addIfArrived(ends, copy, received.by(), fact);
            } else {
                addIfShown(ends, copy, fact);
            }
        }
        ends.sort(Comparator.comparing(End::at)
                .thenComparing(end -> end.deed().origin().value()));
        return ends;
    }

    private static void addIfArrived(List<End> ends, CopyTimeline copy, OrganisationId by, EffectiveFact arrival) {
        EffectiveFact sent = sent(copy, arrival);
        if (copy.arrived(by, sent, arrival)) {
            ends.add(new End(sent, arrival, false, arrival));
        }
    }

    /** The last deed by which it was sent off before it arrived; the arrival itself where none is, or nothing was sent. */
    static EffectiveFact sent(CopyTimeline copy, EffectiveFact arrival) {
        Class<? extends Fact> type =
                arrival.fact() instanceof SendingFact.Received ? SendingFact.Sent.class : CustodyFact.Returned.class;
        boolean isArrival = arrival.fact() instanceof SendingFact.Received
                || arrival.fact() instanceof CustodyFact.ReturnAcknowledged;
        return copy.facts(type).stream()
                .filter(sent -> isArrival && arrival.canFollow(sent))
                .reduce((earlier, later) -> later)
                .orElse(arrival);
    }

    private static void addIfShown(List<End> ends, CopyTimeline copy, EffectiveFact deed) {
        Verification stated = verification(deed);
        if (stated == null) {
            return;
        }
        EffectiveFact shownBy = stated.shows() ? deed : null;
        Verification last = stated;
        EffectiveFact evidence = hasEvidence(deed) && stated != Verification.FAILED ? deed : null;
        for (Look one : Look.of(copy)) {
            if (!one.erasure().equals(deed) || one.isTooEarly()) {
                continue;
            }
            last = one.seen();
            if (last.shows()) {
                evidence = evidence == null && hasEvidence(one.look()) ? one.look() : evidence;
                shownBy = shownBy == null ? one.look() : shownBy;
            } else {
                evidence = last == Verification.FAILED ? null : evidence;
                shownBy = null;
            }
        }
        if (shownBy != null) {
            ends.add(new End(deed, shownBy, last == Verification.DONE_WITH_WARNING, evidence));
        }
    }

    private static @Nullable Verification verification(EffectiveFact fact) {
        if (fact.fact() instanceof CustodyFact.Erased erased) {
            return erased.verification();
        } else if (fact.fact() instanceof CustodyFact.Destroyed destroyed) {
            return destroyed.verification();
        } else if (fact.fact() instanceof CustodyFact.MadeUnrecoverable measure) {
            return measure.verification();
        }
        return null;
    }

    private static boolean hasEvidence(EffectiveFact fact) {
        return !fact.fact().statement().evidence().isEmpty();
    }
}
