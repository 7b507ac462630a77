package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in the way, and what of it was named as an exception. */
final class Obstacles {
    private final Drawn drawn;
    private final CopyGroups copies;
    private final Set<String> named;

    Obstacles(Drawn drawn, CopyGroups copies, Set<String> named) {
        this.drawn = drawn;
        this.copies = copies;
        this.named = named;
        Set<String> unknown = named.stream()
                .filter(id -> open().stream().noneMatch(duty -> duty.id().equals(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("\"" + String.join("\", \"", unknown)
                    + "\" is no open duty that stands in the way: name only those that a draft lists");
        }
    }

    /** The open duties to return, recover or erase. */
    private List<Obligation> open() {
        return drawn.asked().conclusions().unsettled().stream()
                .filter(duty -> drawn.clauses().contains(duty.clause()) && concerns(duty))
                .toList();
    }

    /** A subcontractor answers for the copies that it has. */
    private boolean concerns(Obligation duty) {
        return drawn.isContractors()
                || (duty.subject().type() == Subject.Type.COPY
                        && copies.isAtAttestor(duty.subject().id()));
    }

    List<Obstacle> list() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (drawn.isContractors()) {
            boolean completed = drawn.asked().terms().completion().isPresent();
            if (drawn.needsCompletion() && !completed) {
                obstacles.add(new Obstacle(Obstacle.Kind.COMPLETION_NOT_ON_RECORD, null));
            }
            if (!hasEnded()) {
                obstacles.add(new Obstacle(Obstacle.Kind.END_NOT_ON_RECORD, null));
            }
        } else if (!hasEnded()
                && drawn.asked()
                        .frame()
                        .subcontractors()
                        .end(drawn.attestor(), drawn.asOf())
                        .isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.SUBCONTRACT_NOT_ENDED, null));
        }
        open().stream()
                .filter(duty -> !named.contains(duty.id()))
                .map(duty -> new Obstacle(Obstacle.Kind.OPEN_DUTY, DutyEntry.of(duty)))
                .forEach(obstacles::add);
        return obstacles;
    }

    /** An early termination whose last day is still to come has not ended the work yet. */
    private boolean hasEnded() {
        return drawn.asked()
                .terms()
                .end()
                .filter(end -> !end.at().isAfter(drawn.asOf()))
                .isPresent();
    }

    /** 10. */
    ExceptionsGroup exceptions() {
        List<ExceptionEntry> list = new ArrayList<>(copies.exceptions());
        open().stream().filter(duty -> named.contains(duty.id())).forEach(duty -> addNamed(duty, list));
        drawn.asked().conclusions().obligations().stream()
                .filter(duty -> duty.status() == Status.VIOLATED)
                .filter(duty -> drawn.clauses().contains(duty.clause()) && concerns(duty))
                .map(duty -> exception(Reason.VIOLATED_DUTY, duty))
                .forEach(list::add);
        new OtherExceptions(drawn).addTo(list, copies.cloudAndKeys().clouds());
        list.replaceAll(entry -> entry.nextDate() == null || entry.reason() == Reason.OPEN_DUTY
                ? entry.planned(copies.nextSteps().of(entry.copy()))
                : entry);
        return new ExceptionsGroup(list.size(), list, otherOpenDuties(), warnings(), contradictions());
    }

    /** The duty to keep a copy goes with what is said of that copy; any other is an exception by itself. */
    private static void addNamed(Obligation duty, List<ExceptionEntry> list) {
        for (int i = 0; i < list.size(); i++) {
            ExceptionEntry entry = list.get(i);
            if (duty.kind() == Kind.INSTRUCTED_KEEPING
                    && entry.reason() == Reason.KEPT_UNDER_INSTRUCTION
                    && entry.copy() != null
                    && entry.copy().value().equals(duty.subject().id())) {
                list.set(i, entry.with(DutyEntry.of(duty)));
                return;
            }
        }
        list.add(exception(Reason.OPEN_DUTY, duty));
    }

    private static ExceptionEntry exception(Reason reason, Obligation duty) {
        return new ExceptionEntry(
                reason,
                duty.subject().type() == Subject.Type.COPY
                        ? new CopyId(duty.subject().id())
                        : null,
                null,
                DutyEntry.of(duty),
                null,
                duty.dueAt() == null ? null : OccurredAt.instant(duty.dueAt()),
                Said.NOT_ON_RECORD,
                duty.openedBy());
    }

    private List<DutyEntry> otherOpenDuties() {
        return drawn.asked().conclusions().unsettled().stream()
                .filter(duty -> !drawn.clauses().contains(duty.clause()))
                .filter(duty -> drawn.isContractors() || duty.debtor().equals(drawn.attestor()))
                .map(DutyEntry::of)
                .toList();
    }

    private List<RemarkEntry> warnings() {
        return drawn.isContractors()
                ? drawn.asked().conclusions().warnings().stream()
                        .map(RemarkEntry::of)
                        .toList()
                : List.of();
    }

    private List<RemarkEntry> contradictions() {
        return drawn.isContractors()
                ? drawn.asked().conclusions().contradictions().stream()
                        .map(RemarkEntry::of)
                        .toList()
                : List.of();
    }
}
