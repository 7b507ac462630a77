package io.daicho.service.questions;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.conclusions.question.Questions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.access.AccessLog;
import io.daicho.service.obligations.Answering;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts questions to the running ledger: whatever was acknowledged before is in the answer. */
@Component
public class Asking {
    private final Answering answering;
    private final StoredQuestions stored;
    private final ClauseSets clauseSets;
    private final FactStore facts;
    private final AccessLog accesses;
    private final Clock clock;

    Asking(
            Answering answering,
            StoredQuestions stored,
            ClauseSets clauseSets,
            FactStore facts,
            AccessLog accesses,
            Clock clock) {
        this.answering = answering;
        this.stored = stored;
        this.clauseSets = clauseSets;
        this.facts = facts;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** The question of this number or name. */
    public static Question question(String numberOrName) {
        return Questions.named(numberOrName)
                .orElseThrow(() -> new IllegalArgumentException("\"" + numberOrName
                        + "\" is no question: give a number from 1 to 26 or a name, as in the list"));
    }

    /**
     * The answer; empty if there is no such contract, or it was not registered by then.
     *
     * @param asOf as of when, as {@link Moment} reads it; absent: now
     * @param knownAt as known at when; absent: now
     * @throws IllegalArgumentException if a time or a parameter cannot be read
     */
    public Optional<Answered> ask(
            ContractId contract,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt) {
        return answering.contract(contract).flatMap(row -> ask(contract, row, question, parameters, asOf, knownAt));
    }

    private Optional<Answered> ask(
            ContractId contract,
            ContractRow row,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Instant known = Moment.of(knownAt, row.timeZone(), now);
        return read(
                contract,
                now,
                known,
                source -> Questions.ask(
                        question,
                        source,
                        clauseSets.edition(row.clauseSet()).orElseThrow(),
                        Moment.of(asOf, row.timeZone(), now),
                        known,
                        parameters));
    }

    /**
     * The answers about one thing after the other; none if there is no such contract, or it was not registered by then.
     *
     * @param about what each value is
     * @param values about which it is asked
     * @param asOf as of when
     * @param knownAt as known at when
     */
    public List<Answered> askEach(
            ContractId contract,
            Question question,
            Parameter about,
            List<String> values,
            Instant asOf,
            Instant knownAt) {
        List<Answered> answers = new ArrayList<>(values.size());
        answering
                .contract(contract)
                .ifPresent(row -> read(contract, Instant.ofEpochMilli(clock.millis()), knownAt, source -> {
                    Questions.askEach(
                            question,
                            source,
                            clauseSets.edition(row.clauseSet()).orElseThrow(),
                            asOf,
                            knownAt,
                            about,
                            values,
                            answers::add);
                    return Optional.of(answers);
                }));
        return answers;
    }

    private <T> Optional<T> read(
            ContractId contract, Instant now, Instant knownAt, Function<QuestionSource, Optional<T>> reading) {
        return stored.read(
                contract,
                now,
                (fact, field) -> facts.text(fact.contract(), fact.id(), field),
                ReportDigest::of,
                () -> accesses.of(contract, knownAt),
                reading);
    }
}
