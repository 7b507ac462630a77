package io.daicho.service.evaluation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.conclusions.attestation.Drafting;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.conclusions.question.Questions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.attestation.AttestationRecheck;
import io.daicho.service.explaining.Explaining;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.paper.form.FormSheets;
import io.daicho.service.paper.form.FormWanted;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Journal files evaluated by themselves, without a ledger. A line's {@code recordedAt} counts as when it became known;
 * without one it counts as always known. The guards of the live ledger apply.
 */
public final class Evaluation {
    private final ClauseSets clauseSets;
    private final Book book;
    private final JournalReader reader;
    private final boolean keepsTexts;
    private final Map<ContractId, Contract> contracts =
            new TreeMap<>(java.util.Comparator.comparing(ContractId::value));

    /** An evaluation that knows these editions of the clauses. */
    public Evaluation(ClauseSets clauseSets) {
        this(clauseSets, false);
    }

    private Evaluation(ClauseSets clauseSets, boolean keepsTexts) {
        this.clauseSets = clauseSets;
        this.keepsTexts = keepsTexts;
        this.book = Book.empty(clauseSets);
        // Nothing is stored, so digests need no secret; a constant salt lets repeats be seen as such.
        String salt = "00".repeat(DetailText.SALT_BYTES);
        this.reader = new JournalReader(book, () -> salt);
    }

    /** An evaluation from which attestations can be drafted: it keeps the texts of details too. */
    public static Evaluation keepingTexts(ClauseSets clauseSets) {
        return new Evaluation(clauseSets, true);
    }

    private static final class Contract {
        private final FactsInMemory facts = new FactsInMemory();
        private final Map<Instant, Long> positions = new TreeMap<>();
        private final Map<FactId, Map<String, String>> texts = new HashMap<>();
        private final FormTexts formTexts = new FormTexts();
        private @Nullable ZoneId zone;
        private String clauseSet = "";
        private long count;
    }

    /**
     * Takes a line over.
     *
     * @throws Refused if the ledger would refuse it
     */
    public void take(SourceLine line) {
        JournalLine read = reader.read(line.object());
        Fact fact = read.fact();
        if (!book.admit(fact)) {
            return;
        }
        Contract contract = contracts.computeIfAbsent(fact.contract(), id -> new Contract());
        if (fact instanceof ContractFact.Registered registered) {
            contract.zone = registered.timeZone();
            contract.clauseSet = registered.clauseSet();
        }
        Instant recordedAt = read.recordedAt() == null ? Instant.MIN : read.recordedAt();
        contract.facts.add(new RecordedFact(contract.count, recordedAt, fact));
        contract.positions.merge(recordedAt, contract.count, Math::max);
        contract.count++;
        contract.formTexts.take(read);
        Map<String, String> texts = read.details().stream()
                .filter(detail -> keepsTexts || QuestionSource.TEXTS.contains(detail.field()))
                .collect(Collectors.toMap(DetailText::field, DetailText::text));
        if (!texts.isEmpty()) {
            contract.texts.put(fact.id(), texts);
        }
    }

    /** The contracts found. */
    public Set<ContractId> contracts() {
        return contracts.keySet();
    }

    /** The time zone of a contract. */
    public ZoneId zone(ContractId contract) {
        ZoneId zone = found(contract).zone;
        return zone == null ? ZoneId.of("UTC") : zone;
    }

    /** The fact by which the ledger's keeping of a contract ended, if it has. */
    public Optional<ContractFact.Retired> retired(ContractId contract) {
        return book.life(contract, new Thing(Thing.Kind.CONTRACT, contract.value()))
                .effective()
                .first(ContractFact.Retired.class);
    }

    /** What the facts of a contract amount to. */
    public Conclusions conclude(ContractId contract, Instant asOf, Instant knownAt) {
        Contract found = found(contract);
        return Conclude.conclude(
                contract, found.facts, clauseSets.edition(found.clauseSet).orElseThrow(), asOf, knownAt);
    }

    /** Why a finding is among conclusions about a contract; empty if it is not. */
    public Optional<Explanation> explain(Conclusions conclusions, String finding) {
        ContractId contract = conclusions.contract();
        return new Explaining(
                        clauseSets.edition(found(contract).clauseSet).orElseThrow(),
                        zone(contract),
                        id -> book.fact(contract, id))
                .of(conclusions, finding);
    }

    /** The answer to a question; empty where the contract was not registered by then. */
    public Optional<Answered> ask(
            ContractId contract, Question question, Map<Parameter, String> parameters, Instant asOf, Instant knownAt) {
        Contract found = found(contract);
        ClauseSet clauseSet = clauseSets.edition(found.clauseSet).orElseThrow();
        return Questions.ask(
                question,
                new JournalQuestions(contract, found.facts, clauseSet, found.texts),
                clauseSet,
                asOf,
                knownAt,
                parameters);
    }

    /** A draft of an attestation; empty where the contract was not registered by then. */
    public Optional<Draft> draft(ContractId contract, DraftRequest request, Instant asOf, Instant knownAt) {
        Contract found = found(contract);
        ClauseSet clauseSet = clauseSets.edition(found.clauseSet).orElseThrow();
        return Drafting.draft(
                new JournalQuestions(contract, found.facts, clauseSet, found.texts),
                clauseSet,
                asOf,
                knownAt,
                new JournalTexts(found.texts),
                request);
    }

    /**
     * A version of the notification form as PDF; empty where there is none such, or the contract was not registered by then.
     */
    public Optional<byte[]> form(ContractId contract, FormWanted wanted, Instant asOf, Instant knownAt) {
        Contract found = found(contract);
        return new Conclude(clauseSets.edition(found.clauseSet).orElseThrow(), asOf, knownAt)
                .frame(found.facts)
                .flatMap(frame -> new FormSheets(frame, found.formTexts).print(wanted));
    }

    /** Where an attestation differs from what the journal amounts to; empty: nowhere. */
    public List<String> recheck(AttestationDocument document) {
        ContractId contract = document.contract().id();
        Contract found = found(contract);
        ClauseSet clauseSet = clauseSets.edition(found.clauseSet).orElseThrow();
        return AttestationRecheck.differences(
                document, new JournalQuestions(contract, found.facts, clauseSet, found.texts), clauseSet);
    }

    /** The last position known at an instant; null if none was. */
    public @Nullable Long position(ContractId contract, Instant knownAt) {
        Long last = null;
        for (Map.Entry<Instant, Long> position : found(contract).positions.entrySet()) {
            if (!position.getKey().isAfter(knownAt) && (last == null || position.getValue() > last)) {
                last = position.getValue();
            }
        }
        return last;
    }

    private Contract found(ContractId contract) {
        Contract found = contracts.get(contract);
        if (found == null) {
            throw new IllegalArgumentException("no contract " + contract);
        }
        return found;
    }
}
