package io.daicho.service.paper.form;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.obligations.Answering;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the forms of the running ledger: whatever was acknowledged before is among them. */
@Component
public class FormsOnRecord {
    private final Answering answering;
    private final StoredQuestions stored;
    private final ClauseSets clauseSets;
    private final FactStore facts;
    private final Clock clock;

    FormsOnRecord(Answering answering, StoredQuestions stored, ClauseSets clauseSets, FactStore facts, Clock clock) {
        this.answering = answering;
        this.stored = stored;
        this.clauseSets = clauseSets;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A version of a form as PDF; empty if there is no such contract, or no such version then.
     *
     * @param asOf as of when, as {@link Moment} reads it; absent: now
     * @param knownAt as known at when; absent: now
     * @throws IllegalArgumentException if either is no time
     */
    public Optional<byte[]> print(
            ContractId contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt) {
        return answering.contract(contract).flatMap(row -> print(contract, row, wanted, asOf, knownAt));
    }

    private Optional<byte[]> print(
            ContractId contract, ContractRow row, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        ClauseSet clauses = clauseSets.edition(row.clauseSet()).orElseThrow();
        Instant known = Moment.of(knownAt, row.timeZone(), now);
        Conclude conclude = new Conclude(clauses, Moment.of(asOf, row.timeZone(), now), known);
        return stored.read(
                        contract,
                        now,
                        (fact, field) -> Optional.empty(),
                        conclusions -> "",
                        List::of,
                        source -> conclude.frame(source))
                .flatMap(frame -> new FormSheets(frame, (fact, field) -> behind(fact, field, known)).print(wanted));
    }

    private Beside.Behind behind(Fact fact, String field, Instant knownAt) {
        return Beside.Behind.of(
                facts.kept(fact.contract(), fact.id()).get(field),
                erasedBy -> ErasureNote.of(facts, fact.contract(), erasedBy, knownAt));
    }
}
