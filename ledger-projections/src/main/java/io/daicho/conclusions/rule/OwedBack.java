package io.daicho.conclusions.rule;

import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A duty to give a copy back or make it disappear, and what the client's instructions make of it: while an instruction
 * stands in its place it is neither met nor late; when that falls away it is open again, with a new due time.
 */
public final class OwedBack {
    private final CopyCase copyCase;
    private final Draft draft;
    private final Function<Instant, @Nullable Due> target;
    private final Instant openedAt;
    private final @Nullable Instant over;
    private List<CopyOrder> orders = List.of();

    /** The duty, owed immediately. */
    public OwedBack(CopyCase copyCase, Draft draft, Instant openedAt, @Nullable Instant over) {
        this(copyCase, draft, copyCase.terms()::immediately, openedAt, over);
    }

    /**
     * The duty.
     *
     * @param copyCase the copy
     * @param draft the duty as opened
     * @param target until when it is to be met, from an opening on
     * @param openedAt when it opened
     * @param over when it was over because the copy left these hands; absent: never
     */
    public OwedBack(
            CopyCase copyCase,
            Draft draft,
            Function<Instant, @Nullable Due> target,
            Instant openedAt,
            @Nullable Instant over) {
        this.copyCase = copyCase;
        this.draft = draft.due(target.apply(openedAt));
        this.target = target;
        this.openedAt = openedAt;
        this.over = over;
    }

    /** Lets the instructions act on it, each until the next or until it was taken back. */
    public OwedBack under(List<CopyOrder> given) {
        orders = given;
        for (CopyOrder order : orders) {
            Instant start = order.from().isAfter(openedAt) ? order.from() : openedAt;
            Instant stop = order.to();
            if (!order.isInForce(start) || (isOverBy(start) && !isAccepted(order, start))) {
                continue;
            }
            draft.turn(Turn.to(
                    order.isRelease() ? Turn.To.WAIVED : Turn.To.REPLACED,
                    start,
                    List.of(order.instruction().id())));
            if (stop != null && !isOverBy(stop) && isOpenAt(stop)) {
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

    private void reopen(Instant at, List<EffectiveFact> by) {
        draft.turn(Turn.reopened(at, by.stream().map(EffectiveFact::id).toList(), target.apply(at)));
    }

    private boolean isOverBy(Instant at) {
        return (over != null && !over.isAfter(at))
                || copyCase.discharge().filter(gone -> !gone.at().isAfter(at)).isPresent();
    }

    /** Closes it: met by the copy's discharge, if that came while it was open; what discharged it may be what took it away. */
    public OwedBack metByDischarge() {
        copyCase.discharge()
                .filter(gone -> (over == null || !gone.at().isAfter(over)) && isOpenAt(gone.at()))
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
        if (leaving != null && from != null && !goneBy(from)) {
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
        return orders.stream().noneMatch(order -> order.isInForce(at));
    }
}
