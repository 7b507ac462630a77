package io.daicho.conclusions.rule;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Duty;
import io.daicho.conclusions.finding.FindingId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Attestations;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attestations that say less than there was to say: issued while a duty to return, recover or erase was open that they do not
 * name, or before the work had ended. The ledger issues none of these; a journal may tell of one, and what is recorded late or
 * corrected may show it afterwards.
 */
public final class Attested {
    private final Case found;

    private Attested(Case found) {
        this.found = found;
    }

    /** Adds what was open about a case when an attestation was issued. */
    public static void addTo(Case found) {
        List<String> clauses = found.terms().attested();
        List<Duty> duties = found.findings().duties().stream()
                .filter(duty -> clauses.contains(duty.clause()))
                .toList();
        if (!duties.isEmpty()) {
            found.frame().attestations().issued().forEach(issued -> new Attested(found).add(issued, duties));
        }
    }

    /** Adds the attestations that were issued before the end of the work. */
    public static void addEarly(ContractCase contract) {
        for (Attestations.Issued issued : contract.frame().attestations().issued()) {
            if (!hasEnded(contract, issued)) {
                Subject subject = Subject.of(issued.issue().fact().thing());
                contract.findings()
                        .notes()
                        .add(note(
                                Kind.ATTESTED_BEFORE_THE_END,
                                null,
                                subject,
                                issued,
                                List.of(issued.issue().id())));
            }
        }
    }

    private static boolean hasEnded(ContractCase contract, Attestations.Issued issued) {
        OrganisationId attestor = issued.drafted().attestor();
        boolean ended = isBy(contract.terms().end(), issued);
        if (!attestor.equals(contract.terms().contractor())) {
            return ended
                    || isBy(
                            contract.frame()
                                    .subcontractors()
                                    .end(attestor, issued.issue().at()),
                            issued);
        }
        return ended
                && (!contract.terms().needsCompletion() || isBy(contract.terms().completion(), issued));
    }

    /** Whether it may have happened by the time of the issue. */
    private static boolean isBy(Optional<EffectiveFact> fact, Attestations.Issued issued) {
        Instant at = issued.issue().at();
        return fact.filter(end ->
                        !end.at().isAfter(at) || !end.occurredAt().earliest().isAfter(at))
                .isPresent();
    }

    private void add(Attestations.Issued issued, List<Duty> duties) {
        Instant at = issued.issue().at();
        for (Duty duty : duties) {
            if (!EarliestOpening.of(duty, found).isAfter(at)
                    && isOpen(duty, at)
                    && concerns(issued.drafted(), duty, at)
                    && !issued.drafted()
                            .exceptions()
                            .contains(FindingId.of(found.terms().contract(), duty))) {
                List<FactId> by = new ArrayList<>(List.of(issued.issue().id()));
                duty.openedBy().stream().filter(fact -> !by.contains(fact)).forEach(by::add);
                found.findings().notes().add(note(Kind.ATTESTED_WHILE_OPEN, duty.clause(), duty.subject(), issued, by));
            }
        }
    }

    /** Where only days are known, what may have been settled by then counts as settled. */
    private static boolean isOpen(Duty duty, Instant at) {
        return duty.at(at).status().isUnsettled()
                && duty.turns().stream()
                        .noneMatch(turn ->
                                turn.to() == Turn.To.MET && turn.at().isAfter(at) && !turn.isCertainlyAfter(at));
    }

    /** A subcontractor answers for the copies that it had then, and for what opened as one may have come to it. */
    private boolean concerns(AttestationFact.Drafted drafted, Duty duty, Instant at) {
        return drafted.attestor().equals(found.terms().contractor())
                || (found instanceof CopyCase copy
                        && (duty.openedAt().isAfter(at)
                                ? copy.copy().mayHaveBeenWith(drafted.attestor(), at)
                                : copy.copy().holderAt(at).equals(drafted.attestor())));
    }

    private static Note note(
            Kind kind, @Nullable String clause, Subject subject, Attestations.Issued issued, List<FactId> by) {
        return new Note(kind, clause, subject, issued.issue().at(), issued.until(), by, null);
    }
}
