package io.daicho.conclusions.finding;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a timeline: when it opened, when it is due and every turn it took. How it stands is worked out for the instant
 * of reading, so that a stored duty stays right while the clock goes on.
 *
 * @param clause the clause, by its number
 * @param kind what is owed
 * @param subject for what
 * @param debtor who owes it
 * @param creditor to whom
 * @param openedAt since when
 * @param openedBy through which facts
 * @param origin what tells it from others of its kind and subject: the first fact in the correction chain of the one that
 *     opened it
 * @param dueAt the last instant in time; absent: none is set
 * @param dueBasis on whose word
 * @param beforehand whether it was to be met before a deed: then a breach of its own names the failure
 * @param turns its turns, in time
 * @param lapsesAt when article 19 ends it, if it does
 */
public record Duty(
        String clause,
        Kind kind,
        Subject subject,
        OrganisationId debtor,
        OrganisationId creditor,
        Instant openedAt,
        List<FactId> openedBy,
        String origin,
        @Nullable Instant dueAt,
        @Nullable Basis dueBasis,
        boolean beforehand,
        List<Turn> turns,
        @Nullable Instant lapsesAt) {
    /** Puts the turns in time; those after its lapse do not count. */
    public Duty {
        openedBy = List.copyOf(openedBy);
        turns = turns.stream()
                .filter(turn -> lapsesAt == null || turn.at().isBefore(lapsesAt))
                .sorted(Comparator.comparing(Turn::at))
                .toList();
    }

    /** How it stands at an instant, and since which turn. */
    public Standing at(Instant asOf) {
        Standing standing = new Standing(Status.OPEN, null, dueAt, dueBasis);
        for (Turn turn : turns) {
            if (!turn.at().isAfter(asOf)) {
                standing = standing.turned(turn);
            }
        }
        Status status = standing.status();
        if (status == Status.OPEN && standing.dueAt() != null && asOf.isAfter(standing.dueAt())) {
            standing = standing.as(Status.OVERDUE);
        }
        boolean owed = standing.status() == Status.OPEN || standing.status() == Status.OVERDUE;
        if (owed && lapsesAt != null && !asOf.isBefore(lapsesAt)) {
            standing = standing.as(Status.LAPSED);
        }
        return standing;
    }

    /** The breaches that lie in its due times having passed. */
    public List<Wrong> lateness() {
        if (beforehand) {
            return List.of();
        }
        List<Wrong> late = new ArrayList<>();
        Instant due = dueAt;
        Basis basis = dueBasis;
        int reopened = 0;
        for (Turn turn : turns) {
            if (turn.to() == Turn.To.INDETERMINATE && due != null && turn.isCertainlyAfter(due)) {
                continue; // late by then already, whatever became of the duty
            }
            addIfLate(late, due, basis, turn, reopened);
            due = turn.dueAt();
            basis = turn.dueBasis();
            reopened += turn.to() == Turn.To.REOPENED ? 1 : 0;
        }
        addIfLate(late, due, basis, null, reopened);
        return late;
    }

    private void addIfLate(
            List<Wrong> late, @Nullable Instant due, @Nullable Basis basis, @Nullable Turn end, int reopened) {
        if (due == null || basis == null || (end != null && !end.isCertainlyAfter(due))) {
            return;
        }
        if (lapsesAt == null || due.isBefore(lapsesAt)) {
            late.add(new Wrong(
                    clause,
                    Kind.NOT_DONE_IN_TIME,
                    subject,
                    due,
                    end == null ? null : end.at(),
                    openedBy,
                    kind + "/" + origin + "/" + reopened,
                    basis,
                    debtor));
        }
    }

    /** Where only the day is known on which it was met, and the hour decides whether that was in time. */
    public List<Note> doubts() {
        List<Note> doubts = new ArrayList<>();
        Instant due = beforehand ? null : dueAt;
        for (Turn turn : turns) {
            if (turn.to() == Turn.To.MET && due != null && turn.at().isAfter(due) && !turn.isCertainlyAfter(due)) {
                doubts.add(new Note(
                        Kind.INDETERMINATE_WHETHER_IN_TIME, clause, subject, turn.at(), null, turn.by(), null));
            }
            due = turn.dueAt();
        }
        return doubts;
    }

    /**
     * How a duty stands.
     *
     * @param status its status
     * @param turn the last turn it took, if any
     * @param dueAt its due time as it stands
     * @param dueBasis on whose word
     */
    public record Standing(
            Status status,
            @Nullable Turn turn,
            @Nullable Instant dueAt,
            @Nullable Basis dueBasis) {
        /** The turn by which it was met, if it was. */
        public @Nullable Turn met() {
            return turn != null && turn.to() == Turn.To.MET ? turn : null;
        }

        private Standing as(Status other) {
            return new Standing(other, turn, dueAt, dueBasis);
        }

        private Standing turned(Turn next) {
            return switch (next.to()) {
                case MET ->
                    new Standing(
                            dueAt != null && next.isCertainlyAfter(dueAt) ? Status.FULFILLED_LATE : Status.FULFILLED,
                            next,
                            dueAt,
                            dueBasis);
                case WAIVED -> new Standing(Status.WAIVED, next, dueAt, dueBasis);
                case REPLACED -> new Standing(Status.REPLACED, next, dueAt, dueBasis);
                case VIOLATED -> new Standing(Status.VIOLATED, next, dueAt, dueBasis);
                case INDETERMINATE -> new Standing(Status.INDETERMINATE, next, dueAt, dueBasis);
                case REOPENED -> new Standing(Status.OPEN, next, next.dueAt(), next.dueBasis());
            };
        }
    }
}
