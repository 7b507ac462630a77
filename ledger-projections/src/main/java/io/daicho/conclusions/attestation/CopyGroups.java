package io.daicho.conclusions.attestation;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.DataSetDescriptions;
import io.daicho.conclusions.frame.Instructions;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Goes through the copies once, and writes down for each what groups 2 to 9 say of it. */
final class CopyGroups {
    private final Drawn drawn;
    private final CopyAccounts accounts;
    private final DataSetDescriptions<Said> descriptions;
    private final List<CopyEntry> scope = new ArrayList<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<MethodEntry> methods = new ArrayList<>();
    private final List<VerificationEntry> verifications = new ArrayList<>();
    private final List<ExceptionEntry> exceptions = new ArrayList<>();
    private final Media media;
    private final NextSteps nextSteps = new NextSteps();
    private final Set<CopyId> concerned = new HashSet<>();
    private final Set<FactId> told = new HashSet<>();
    private final Set<FactId> known = new HashSet<>();
    private final Encryption encryption;
    private final People people;
    private final HeldCopies held;
    private final Set<CopyId> atAttestor = new HashSet<>();
    private final Set<CopyId> perhapsAtAttestor = new HashSet<>();
    private final Set<InstructionId> instructions = new HashSet<>();
    private long live;

    CopyGroups(Drawn drawn, People people) {
        this.drawn = drawn;
        this.people = people;
        this.accounts = new CopyAccounts(drawn);
        this.descriptions = new DataSetDescriptions<>(beginning ->
                drawn.beside().text(beginning, DataSetDescriptions.FIELD, DataSetDescriptions.detail(beginning)));
        this.media = new Media(drawn.cited());
        this.encryption = new Encryption(drawn);
        this.held = new HeldCopies(drawn);
        drawn.asked().eachCopy(this::take);
    }

    private void take(CopyCase copyCase) {
        held.take(copyCase);
        descriptions.take(copyCase.copy());
        if (drawn.isContractors()) {
            take(Tenure.whole(copyCase));
        } else {
            Tenure.of(copyCase, drawn.attestor()).ifPresent(this::takeAttestors);
        }
    }

    /** A subcontractor accounts for the copies that it ever held, and for what became of them in its hands. */
    private void takeAttestors(Tenure copy) {
        take(copy);
        copy.facts().forEach(fact -> told.addAll(fact.chain()));
        CopyTimeline life = copy.copyCase().copy();
        life.facts().forEach(fact -> known.addAll(fact.chain()));
        if (life.holderAt(drawn.asOf()).equals(drawn.attestor())) {
            atAttestor.add(copy.copy());
        }
        if (life.mayHaveBeenWith(drawn.attestor(), drawn.asOf())) {
            perhapsAtAttestor.add(copy.copy());
        }
    }

    private void take(Tenure copy) {
        Disposition disposition = accounts.disposition(copy);
        concerned.add(copy.copy());
        scope.add(accounts.entry(copy));
        dispositions.add(disposition);
        accounts.addMethods(copy, methods);
        accounts.addVerifications(copy, disposition, verifications);
        accounts.addExceptions(copy, disposition, exceptions);
        media.take(copy);
        nextSteps.take(copy);
        encryption.take(copy);
        people.take(copy);
        addInstructions(copy);
        live += disposition.outcome().isLeft() ? 1 : 0;
    }

    private void addInstructions(Tenure copy) {
        for (String clause : CopyOrder.clauses(copy.copyCase())) {
            CopyOrder.of(copy.copyCase(), clause).stream()
                    .filter(copy::isUnder)
                    .forEach(order -> instructions.add(
                            Instructions.given(order.instruction()).instruction()));
        }
    }

    /** Whether an instruction concerns the document: the contractor's all do, a subcontractor's where one of its copies is. */
    boolean isConcernedBy(InstructionId instruction) {
        return drawn.isContractors() || instructions.contains(instruction);
    }

    ScopeGroup scope(Chronicle chronicle) {
        return new ScopeGroup(
                chronicle.lastPosition(),
                chronicle.lastRecordedAt(),
                scope.size(),
                live,
                sorted(scope, CopyEntry::copy).stream()
                        .map(entry -> entry.of(
                                descriptions.of(entry.copy(), entry.dataSet()).orElse(Said.NOT_ON_RECORD)))
                        .toList());
    }

    List<MediumEntry> media() {
        return media.list();
    }

    List<Disposition> dispositions() {
        return sorted(dispositions, Disposition::copy);
    }

    List<MethodEntry> methods() {
        return sorted(methods, MethodEntry::copy);
    }

    List<VerificationEntry> verifications() {
        return sorted(verifications, VerificationEntry::copy);
    }

    CloudAndKeys cloudAndKeys() {
        return encryption.group();
    }

    HeldCopies held() {
        return held;
    }

    List<ExceptionEntry> exceptions() {
        return exceptions.stream()
                .sorted(Comparator.comparing((ExceptionEntry entry) -> String.valueOf(entry.copy()))
                        .thenComparing(ExceptionEntry::reason))
                .toList();
    }

    /** Whether the attestor has the copy now. */
    boolean isAtAttestor(String copy) {
        return atAttestor.contains(new CopyId(copy));
    }

    /** Whether the attestor has the copy now, or may have it: the day is known on which it came, and not over. */
    boolean mayBeAtAttestor(String copy) {
        return perhapsAtAttestor.contains(new CopyId(copy));
    }

    /** For when something is planned with the copies. */
    NextSteps nextSteps() {
        return nextSteps;
    }

    /** Whether a subcontractor's document tells of a fact about one of its copies. */
    boolean tells(FactId fact) {
        return told.contains(fact);
    }

    /** Whether a finding about a copy rests on what the subcontractor's document tells, and not on others' deeds alone. */
    boolean tells(CopyId copy, List<FactId> by) {
        return concerned.contains(copy)
                && (by.stream().anyMatch(told::contains) || by.stream().noneMatch(known::contains));
    }

    private static <T> List<T> sorted(List<T> list, Function<T, CopyId> copy) {
        return list.stream()
                .sorted(Comparator.comparing(entry -> copy.apply(entry).value()))
                .toList();
    }
}
