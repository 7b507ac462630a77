package io.daicho.service.verifying.packed;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.conclusions.question.Questions;
import io.daicho.proof.note.VerifierKey;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.pack.PackSource;
import io.daicho.service.pack.Pin;
import io.daicho.service.paper.form.Beside;
import io.daicho.service.paper.form.FormSheets;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.verifying.folded.FreshFold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a pack itself has for its readable parts: its entries, folded, and its details. */
final class SourceInPack implements PackSource {
    private final ContractId contract;
    private final VerifierKey key;
    private final FreshFold fold;
    private final DetailsInPack details;
    private final Pin pin;
    private final List<Access> accesses;
    private final ContractRow row;
    private final ClauseSet clauses;
    private final Map<FactId, Fact> erasures = new HashMap<>();
    private final List<EvidenceFact.Filed> filed = new ArrayList<>();

    /**
     * The entries and details of a pack.
     *
     * @param accesses who looked, as the pack says: nothing in it shows that
     */
    SourceInPack(
            ContractId contract,
            VerifierKey key,
            FreshFold fold,
            DetailsInPack details,
            Pin pin,
            List<Access> accesses) {
        this.contract = contract;
        this.key = key;
        this.fold = fold;
        this.details = details;
        this.pin = pin;
        this.accesses = accesses;
        this.row = new PortfolioTable(fold.database()).contract(contract).orElseThrow();
        this.clauses = fold.clauseSets().edition(row.clauseSet()).orElseThrow();
        fold.eachFact(contract, pin.size(), this::see);
    }

    private void see(RecordedFact recorded) {
        Fact fact = recorded.fact();
        if (fact instanceof EvidenceFact.Filed file) {
            filed.add(file);
        } else if (ErasureNote.isOf(fact)) {
            erasures.put(fact.id(), fact);
        }
    }

    /** The edition of the clauses that the contract was registered with. */
    String edition() {
        return row.clauseSet();
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public ZoneId zone() {
        return row.timeZone();
    }

    @Override
    public void each(BiConsumer<RecordedFact, SortedMap<String, KeptDetail>> facts) {
        fold.eachFact(contract, pin.size(), recorded -> facts.accept(recorded, details.kept(recorded.fact())));
    }

    @Override
    public List<EvidenceRow> evidence() {
        return filed.stream()
                .map(file -> EvidenceRow.of(file, details.kept(file), this::erasure))
                .toList();
    }

    private ErasureNote erasure(String erasedBy) {
        FactId id = new FactId(erasedBy);
        Fact fact = erasures.get(id);
        return fact == null ? ErasureNote.of(id) : ErasureNote.of(fact);
    }

    @Override
    public Conclusions conclusions() {
        return fold.obligations().at(contract, pin.asOf(), pin.knownAt()).orElseThrow();
    }

    @Override
    public Answered ask(Question question, Map<Parameter, String> parameters) {
        return read(source -> Questions.ask(question, source, clauses, pin.asOf(), pin.knownAt(), parameters))
                .orElseThrow();
    }

    @Override
    public List<Answered> askEach(Question question, Parameter about, List<String> things) {
        List<Answered> answers = new ArrayList<>(things.size());
        read(source -> {
            Questions.askEach(question, source, clauses, pin.asOf(), pin.knownAt(), about, things, answers::add);
            return Optional.of(answers);
        });
        return answers;
    }

    @Override
    public Optional<byte[]> form(FactId filing) {
        return read(source -> new Conclude(clauses, pin.asOf(), pin.knownAt()).frame(source))
                .flatMap(frame -> new FormSheets(
                                frame,
                                (fact, field) ->
                                        Beside.Behind.of(details.kept(fact).get(field), this::erasure))
                        .print(new FormWanted(filing, null, true)));
    }

    private <T> Optional<T> read(Function<QuestionSource, Optional<T>> reading) {
        return fold.ask(contract, Instant.MIN, this::text, () -> accesses, reading);
    }

    private Optional<String> text(Fact fact, String field) {
        KeptDetail kept = details.kept(fact).get(field);
        return kept == null || kept.text() == null
                ? Optional.empty()
                : Optional.of(kept.text().text());
    }
}
