package io.daicho.service.obligations;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What falls due within a while: the overdue ones too, because they fell due already. */
public final class DueList {
    /** How far ahead can be asked: a hundred years. */
    public static final Duration FARTHEST = Duration.ofDays(36_525);

    private DueList() {}

    /** The obligations of a contract that are due by then and not settled, the earliest first. */
    public static List<Obligation> of(Conclusions conclusions, Duration within) {
        Instant until = conclusions.asOf().plus(within);
        return conclusions.obligations().stream()
                .filter(o -> o.status() == Status.OPEN || o.status() == Status.OVERDUE)
                .filter(o -> o.dueAt() != null && !o.dueAt().isAfter(until))
                .sorted(Comparator.comparing(DueList::dueAt).thenComparing(Obligation::id))
                .toList();
    }

    private static Instant dueAt(Obligation obligation) {
        return obligation.dueAt() == null ? Instant.MAX : obligation.dueAt();
    }
}
