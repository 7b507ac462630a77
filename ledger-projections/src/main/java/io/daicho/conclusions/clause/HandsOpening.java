package io.daicho.conclusions.clause;

import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Hands;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a duty to give back opens on a copy in certain hands: at the trigger, or later when it is made, restored or comes to
 * those hands.
 *
 * @param side the hands
 * @param at since when
 * @param by the trigger, and the fact that brought the copy there if that came later
 */
record HandsOpening(Hands side, Instant at, List<EffectiveFact> by) {
    static Optional<HandsOpening> of(CopyCase copyCase, Hands side, EffectiveFact trigger) {
        boolean arrivedLater = side.from().isAfter(trigger.at());
        Instant at = arrivedLater ? side.from() : trigger.at();
        if (!side.holdAt(at) || !copyCase.isLiveAt(at)) {
            return Optional.empty();
        }
        return Optional.of(
                new HandsOpening(side, at, arrivedLater ? List.of(trigger, side.since()) : List.of(trigger)));
    }

    /** The same, where another while follows without a break. */
    HandsOpening goingOn(Hands next) {
        return new HandsOpening(new Hands(side.atSubcontractor(), side.since(), next.until()), at, by);
    }

    /** Since when the copy is in such hands, from an instant on. */
    static Optional<Instant> firstFrom(CopyCase copyCase, boolean atSubcontractor, Instant from) {
        return copyCase.sides().stream()
                .filter(side -> side.atSubcontractor() == atSubcontractor)
                .filter(side -> side.until() == null || side.until().at().isAfter(from))
                .map(side -> side.from().isAfter(from) ? side.from() : from)
                .findFirst();
    }
}
