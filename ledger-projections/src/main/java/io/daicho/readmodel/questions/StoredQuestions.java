package io.daicho.readmodel.questions;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.question.Access;
import io.daicho.conclusions.question.QuestionSource;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.obligations.ObligationsQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets questions be put to the read models, in one consistent view of them. */
public final class StoredQuestions {
    private final ReadModelDatabase database;
    private final FactFeed feed;
    private final ObligationsQuery obligations;

    /** Questions to the tables of a database; facts in the order of recording come from the feed. */
    public StoredQuestions(ReadModelDatabase database, FactFeed feed, ObligationsQuery obligations) {
        this.database = database;
        this.feed = feed;
        this.obligations = obligations;
    }

    /**
     * Reads with a question; empty if the reading gives nothing.
     *
     * @param contract the contract
     * @param now the present instant: conclusions as of it and as known at it are read as they are stored
     * @param texts where the texts of details are, by the fact and the field in it
     * @param digest how the digest of a report is made
     * @param accesses who viewed or exported the ledger
     * @param reading what to read
     */
    public <T> Optional<T> read(
            ContractId contract,
            Instant now,
            BiFunction<Fact, String, Optional<String>> texts,
            Function<Conclusions, String> digest,
            Supplier<List<Access>> accesses,
            Function<QuestionSource, Optional<T>> reading) {
        return database.read(() ->
                reading.apply(new StoredFacts(contract, now, database, feed, obligations, texts, digest, accesses)));
    }
}
