package io.daicho.conclusions;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Duty;
import io.daicho.conclusions.finding.FindingId;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.finding.Wrong;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads findings at an instant: timelines become obligations with a status, breaches and remarks. The one place where the
 * instant of reading counts, whether the findings were just concluded or stored before.
 */
public final class Reading {
    private final ContractId contract;
    private final ClauseSet clauseSet;
    private final Instant asOf;
    private final Instant knownAt;
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private final List<Remark> contradictions = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    /** A reading of findings of a contract, as of one instant and as known at another. */
    public Reading(ContractId contract, ClauseSet clauseSet, Instant asOf, Instant knownAt) {
        this.contract = contract;
        this.clauseSet = clauseSet;
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    /** Adds the findings about one subject. */
    public void add(Findings findings) {
        Set<String> reported = reported(findings);
        for (Duty duty : findings.duties()) {
            if (!duty.openedAt().isAfter(asOf)) {
                addObligation(duty);
            }
            duty.lateness().stream()
                    .filter(late -> asOf.isAfter(late.at()))
                    .forEach(late -> breaches.add(breach(late, reported)));
        }
        findings.wrongs().stream()
                .filter(wrong -> !wrong.at().isAfter(asOf))
                .forEach(wrong -> breaches.add(breach(wrong, reported)));
        Stream.concat(findings.notes().stream(), findings.duties().stream().flatMap(duty -> duty.doubts().stream()))
                .filter(note -> !note.at().isAfter(asOf))
                .filter(note -> note.until() == null || note.until().isAfter(asOf))
                .forEach(this::add);
    }

    /** Adds what another reading at the same instants has read. */
    void add(Reading other) {
        obligations.addAll(other.obligations);
        breaches.addAll(other.breaches);
        contradictions.addAll(other.contradictions);
        warnings.addAll(other.warnings);
    }

    /** The breaches that the client has been told of: the duty to report one stands beside it. */
    private Set<String> reported(Findings findings) {
        return findings.duties().stream()
                .filter(duty ->
                        duty.kind() == Kind.REPORT_BREACH && duty.at(asOf).met() != null)
                .map(duty -> duty.subject().id())
                .collect(Collectors.toSet());
    }

    private void add(Note note) {
        boolean contradiction = note.kind().group() == Kind.Group.CONTRADICTION;
        Remark remark = new Remark(
                FindingId.of(contract, note),
                note.kind(),
                note.clause(),
                note.subject(),
                note.at(),
                note.by(),
                note.count());
        (contradiction ? contradictions : warnings).add(remark);
    }

    private void addObligation(Duty duty) {
        Duty.Standing standing = duty.at(asOf);
        Turn met = standing.met();
        obligations.add(new Obligation(
                FindingId.of(contract, duty),
                duty.clause(),
                duty.kind(),
                duty.subject(),
                duty.debtor(),
                duty.creditor(),
                duty.openedAt(),
                duty.openedBy(),
                standing.dueAt(),
                standing.dueBasis(),
                standing.status(),
                met == null ? null : met.at(),
                met == null ? List.of() : met.by()));
    }

    private Breach breach(Wrong wrong, Set<String> reported) {
        Instant ended = wrong.endedAt();
        String id = FindingId.of(contract, wrong);
        return new Breach(
                id,
                wrong.clause(),
                wrong.kind(),
                wrong.subject(),
                wrong.at(),
                ended == null || ended.isAfter(asOf) ? null : ended,
                wrong.by(),
                wrong.basis(),
                wrong.actor(),
                reported.contains(id));
    }

    /** Everything added, sorted: by clause, then kind, subject, time and id. */
    public Conclusions conclusions() {
        return new Conclusions(
                contract,
                asOf,
                knownAt,
                clauseSet.edition(),
                obligations.stream()
                        .sorted(Comparator.comparingInt((Obligation o) -> clauseSet.order(o.clause()))
                                .thenComparing(Obligation::kind)
                                .thenComparing(o -> o.subject().type())
                                .thenComparing(o -> o.subject().id())
                                .thenComparing(Obligation::openedAt)
                                .thenComparing(Obligation::id))
                        .toList(),
                breaches.stream()
                        .sorted(Comparator.comparingInt((Breach b) -> clauseSet.order(b.clause()))
                                .thenComparing(Breach::kind)
                                .thenComparing(b -> b.subject().type())
                                .thenComparing(b -> b.subject().id())
                                .thenComparing(Breach::at)
                                .thenComparing(Breach::id))
                        .toList(),
                sorted(contradictions),
                sorted(warnings));
    }

    private static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::kind)
                        .thenComparing(r -> r.subject().type())
                        .thenComparing(r -> r.subject().id())
                        .thenComparing(Remark::at)
                        .thenComparing(Remark::id))
                .toList();
    }
}
