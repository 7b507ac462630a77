package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in the way, and what of it was named as an exception. */
final class Obstacles {
    private final Drawn drawn;
    private final CopyGroups copies;
    private final Chronicle chronicle;
    private final Set<String> named;
    private final OpenDuties duties;

    Obstacles(Drawn drawn, CopyGroups copies, Chronicle chronicle, Set<String> named) {
        this.drawn = drawn;
        this.copies = copies;
        this.named = named;
        this.chronicle = chronicle;
        this.duties = new OpenDuties(drawn, copies, chronicle);
        Set<String> unknown = named.stream()
                .filter(id -> duties.open().stream().noneMatch(duty -> duty.id().equals(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("\"" + String.join("\", \"", unknown)
                    + "\" is no open duty that stands in the way: name only those that a draft lists");
        }
    }

    List<Obstacle> list() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (drawn.isContractors()) {
            if (drawn.needsCompletion() && !hasCome(drawn.asked().terms().completion())) {
                obstacles.add(new Obstacle(Obstacle.Kind.COMPLETION_NOT_ON_RECORD, null));
            }
            if (!hasCome(drawn.asked().terms().end())) {
                obstacles.add(new Obstacle(Obstacle.Kind.END_NOT_ON_RECORD, null));
            }
        } else if (!hasCome(drawn.asked().terms().end())
                && !hasCome(drawn.asked().frame().subcontractors().end(drawn.attestor(), drawn.asOf()))) {
            obstacles.add(new Obstacle(Obstacle.Kind.SUBCONTRACT_NOT_ENDED, null));
        }
        if (chronicle.knowsOfCopiesToCome()) {
            obstacles.add(new Obstacle(Obstacle.Kind.COPY_STILL_TO_COME, null));
        }
        duties.open().stream()
                .filter(duty -> !named.contains(duty.id()))
                .map(duty -> new Obstacle(Obstacle.Kind.OPEN_DUTY, DutyEntry.of(duty)))
                .forEach(obstacles::add);
        return obstacles;
    }

    /** A day that is not over, or the last day of a termination that is still to come, has ended nothing with certainty yet. */
    private boolean hasCome(Optional<EffectiveFact> end) {
        return end.filter(fact -> !fact.at().isAfter(drawn.asOf())).isPresent();
    }

    /** 10. */
    ExceptionsGroup exceptions() {
        List<ExceptionEntry> list = new ArrayList<>(copies.exceptions());
        duties.open().stream().filter(duty -> named.contains(duty.id())).forEach(duty -> addNamed(duty, list));
        duties.violated().map(duty -> exception(Reason.VIOLATED_DUTY, duty)).forEach(list::add);
        new OtherExceptions(drawn).addTo(list, copies.cloudAndKeys().clouds());
        list.replaceAll(entry -> entry.nextDate() == null || entry.reason() == Reason.OPEN_DUTY
                ? entry.planned(copies.nextSteps().of(entry.copy()))
                : entry);
        Conclusions found = drawn.asked().conclusions();
        return new ExceptionsGroup(
                list.size(), list, otherOpenDuties(), remarks(found.warnings()), remarks(found.contradictions()));
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

    /** The contractor is told all that was remarked, a subcontractor what concerns the copies as it had them. */
    private List<RemarkEntry> remarks(List<Remark> remarks) {
        return remarks.stream().filter(this::concerns).map(RemarkEntry::of).toList();
    }

    private boolean concerns(Remark remark) {
        return drawn.isContractors()
                || isAboutAttestor(remark.subject())
                || (remark.subject().type() == Subject.Type.COPY
                        && copies.tells(new CopyId(remark.subject().id()), remark.by())
                        && drawn.asked().frame().attestations().issued().stream()
                                .filter(issued ->
                                        remark.by().contains(issued.issue().id()))
                                .allMatch(issued -> issued.drafted().attestor().equals(drawn.attestor())));
    }

    /** What is said of its own form, its engagement or its attestations concerns a subcontractor too. */
    private boolean isAboutAttestor(Subject subject) {
        return switch (subject.type()) {
            case ORGANISATION, SUBCONTRACTOR ->
                subject.id().equals(drawn.attestor().value());
            case ATTESTATION ->
                drawn.asked().frame().facts(AttestationFact.Drafted.class).stream()
                        .map(fact -> (AttestationFact.Drafted) fact.fact())
                        .filter(draft -> draft.attestation().value().equals(subject.id()))
                        .anyMatch(draft -> draft.attestor().equals(drawn.attestor()));
            default -> false;
        };
    }
}
