package io.daicho.conclusions.rule;

import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to give a copy back or make it disappear, and what the client's instructions make of it: while an instruction
 * stands in its place it is neither met nor late; when that falls away it is open again, with a new due time.
 */
public final class OwedBack {
    private final CopyCase copyCase;
    private final Draft draft;
    private final Instant openedAt;
    private final @Nullable Instant over;
    private @Nullable Instant suspendedFrom;
    private @Nullable Instant suspendedUntil;

    /**
     * The duty.
     *
     * @param copyCase the copy
     * @param draft the duty as opened
     * @param openedAt when it opened
     * @param over when it was over because the copy left these hands; absent: never
     */
    public OwedBack(CopyCase copyCase, Draft draft, Instant openedAt, @Nullable Instant over) {
        this.copyCase = copyCase;
        this.draft = draft.due(copyCase.terms().immediately(openedAt));
        this.openedAt = openedAt;
        this.over = over;
    }

    /** Lets the instructions act on it, in time, each until the next or until it was taken back. */
    public OwedBack under(List<CopyOrder> orders) {
        for (CopyOrder order : orders) {
            Instant start = later(order.from(), openedAt);
            Instant stop = order.to();
            if ((isOverBy(start) && !isAccepted(order, start)) || (stop != null && !stop.isAfter(start))) {
                continue;
            }
            suspend(order, start);
            if (stop != null && !isOverBy(stop)) {
                reopen(stop, order.endedBy());
            }
        }
        return this;
    }

    /** The instruction accepts a destruction of the key that was done already (F6). */
    private boolean isAccepted(CopyOrder order, Instant start) {
        return copyCase.discharge()
                .filter(gone -> gone.isAcceptedBy(order, start))
                .isPresent();
    }

    private void suspend(CopyOrder order, Instant start) {
        draft.turn(Turn.to(
                order.isRelease() ? Turn.To.WAIVED : Turn.To.REPLACED,
                start,
                List.of(order.instruction().id())));
        suspendedFrom = start;
        suspendedUntil = null;
    }

    private void reopen(Instant at, List<EffectiveFact> by) {
        suspendedUntil = at;
        draft.turn(Turn.reopened(
                at,
                by.stream().map(EffectiveFact::id).toList(),
                copyCase.terms().immediately(at)));
    }

    private boolean isOverBy(Instant at) {
        return (over != null && !over.isAfter(at))
                || copyCase.discharge().filter(gone -> !gone.at().isAfter(at)).isPresent();
    }

    /** Closes it: met by the copy's discharge, if that came while it was open. */
    public OwedBack metByDischarge() {
        copyCase.discharge()
                .filter(gone -> (over == null || gone.at().isBefore(over)) && isOpenAt(gone.at()))
                .ifPresent(draft::met);
        return this;
    }

    /** It was met when the copy left these hands, if it was open then. */
    public OwedBack metWhenLeft(@Nullable EffectiveFact leaving) {
        if (leaving != null && !goneBy(leaving.at()) && isOpenAt(leaving.at())) {
            draft.met(leaving);
        }
        return this;
    }

    /** Another duty took its place after the copy left these hands. */
    public OwedBack replacedAfter(@Nullable EffectiveFact leaving, @Nullable Instant from) {
        if (leaving != null && from != null) {
            draft.turn(Turn.to(Turn.To.REPLACED, from, List.of(leaving.id())));
        }
        return this;
    }

    /** Puts it among the findings. */
    public void add() {
        draft.addTo(copyCase.findings());
    }

    private boolean goneBy(Instant at) {
        return copyCase.discharge().filter(gone -> !gone.at().isAfter(at)).isPresent();
    }

    private boolean isOpenAt(Instant at) {
        return suspendedFrom == null
                || at.isBefore(suspendedFrom)
                || (suspendedUntil != null && !at.isBefore(suspendedUntil));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
