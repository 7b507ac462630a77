package io.daicho.conclusions.rule;

import io.daicho.conclusions.finding.Duty;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When a duty may have opened at the earliest: what is dated by a day only may have happened at any time of that day. */
final class EarliestOpening {
    private EarliestOpening() {}

    static Instant of(Duty duty, Case found) {
        List<EffectiveFact> by = candidates(found)
                .filter(fact -> duty.openedBy().contains(fact.id()))
                .distinct()
                .toList();
        Instant latest = by.stream()
                .map(EffectiveFact::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        boolean byThese = by.size() == duty.openedBy().size() && latest.equals(duty.openedAt());
        return byThese
                ? by.stream()
                        .map(EarliestOpening::earliest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : duty.openedAt();
    }

    private static Stream<EffectiveFact> candidates(Case found) {
        Stream<EffectiveFact> triggers =
                Stream.concat(found.terms().completion().stream(), found.terms().end().stream());
        return found instanceof CopyCase copyCase
                ? Stream.concat(triggers, copyCase.copy().facts().stream())
                : triggers;
    }

    /** A termination counts from the end of its last day: that the day is known does not make it earlier. */
    private static Instant earliest(EffectiveFact fact) {
        return fact.at().isAfter(fact.occurredAt().latest())
                ? fact.at()
                : fact.occurredAt().earliest();
    }
}
