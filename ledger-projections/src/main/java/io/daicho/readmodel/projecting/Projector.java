package io.daicho.readmodel.projecting;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Subjects;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.clauses.EditionPins;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.obligations.Concluding;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.subjects.SubjectTable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the read models up to the facts, contract by contract, along the positions. First the tables of facts, marking what
 * they touch; then the conclusions of what was touched. Each step is one transaction, so that a crash between them loses
 * nothing. Not for several threads.
 */
public final class Projector {
    private static final int FACTS_AT_ONCE = 5_000;
    private static final int THINGS_AT_ONCE = 500;

    private final ReadModelDatabase database;
    private final FactFeed feed;
    private final JournalTable journal;
    private final SubjectTable subjects;
    private final PortfolioTable portfolio;
    private final EditionPins pins;
    private final Concluding concluding;

    /** A projector from a feed into a database. */
    public Projector(ReadModelDatabase database, FactFeed feed, ClauseSets clauseSets) {
        this.database = database;
        this.feed = feed;
        this.journal = new JournalTable(database);
        this.subjects = new SubjectTable(database);
        this.portfolio = new PortfolioTable(database);
        this.pins = new EditionPins(database, clauseSets);
        this.concluding = new Concluding(database, clauseSets);
    }

    /** Brings every contract up to date. */
    public void catchUp(ProgressListener progress) {
        Map<ContractId, Long> heads = feed.heads();
        long all = heads.values().stream().mapToLong(Long::longValue).sum();
        long done = 0;
        for (Map.Entry<ContractId, Long> head : heads.entrySet()) {
            long before = done;
            catchUp(head.getKey(), (at, of) -> progress.at(before + at, all));
            done += head.getValue();
            progress.at(done, all);
        }
    }

    /** Brings one contract up to date. */
    public void catchUp(ContractId contract, ProgressListener progress) {
        long next = nextPosition(contract);
        List<FedFact> facts = feed.read(contract, next, FACTS_AT_ONCE);
        while (!facts.isEmpty()) {
            take(contract, facts);
            next += facts.size();
            progress.at(next, -1);
            facts = feed.read(contract, next, FACTS_AT_ONCE);
        }
        conclude(contract);
    }

    /** Throws everything away and builds it again. */
    public void rebuild(ProgressListener progress) {
        ReadModelSchema.clear(database);
        catchUp(progress);
    }

    /** The position of the next fact to be taken over. */
    public long nextPosition(ContractId contract) {
        return database
                .writing()
                .queryForList("SELECT next_position FROM rm_progress WHERE contract = ?", Long.class, contract.value())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private void take(ContractId contract, List<FedFact> facts) {
        database.write(() -> {
            journal.add(facts);
            Set<String> touched = subjects.add(facts);
            portfolio.add(facts);
            pins.add(facts);
            boolean contractWide = touched.remove(Subjects.CONTRACT_WIDE);
            database.writing()
                    .batchUpdate(
                            "INSERT INTO rm_dirty (contract, thing) VALUES (?, ?) ON CONFLICT DO NOTHING",
                            touched.stream()
                                    .map(thing -> new Object[] {contract.value(), thing})
                                    .toList());
            long next = facts.get(facts.size() - 1).recorded().position() + 1;
            database.writing().update("""
                            INSERT INTO rm_progress (contract, next_position, contract_wide_dirty) VALUES (?, ?, ?)
                            ON CONFLICT (contract) DO UPDATE SET next_position = excluded.next_position,
                                contract_wide_dirty = CASE WHEN excluded.contract_wide_dirty = 1 THEN 1
                                    ELSE rm_progress.contract_wide_dirty END""", contract.value(), next, contractWide ? 1 : 0);
        });
    }

    private void conclude(ContractId contract) {
        if (isContractWideDirty(contract)) {
            database.write(() -> {
                concluding.everything(contract, ProgressListener.NONE);
                clean(contract);
            });
            return;
        }
        List<String> dirty = dirty(contract);
        while (!dirty.isEmpty()) {
            List<String> things = dirty;
            database.write(() -> {
                concluding.things(contract, things);
                database.writing()
                        .batchUpdate(
                                "DELETE FROM rm_dirty WHERE contract = ? AND thing = ?",
                                things.stream()
                                        .map(thing -> new Object[] {contract.value(), thing})
                                        .toList());
            });
            dirty = dirty(contract);
        }
    }

    private boolean isContractWideDirty(ContractId contract) {
        return database.writing()
                .queryForList(
                        "SELECT contract_wide_dirty FROM rm_progress WHERE contract = ?",
                        Integer.class,
                        contract.value())
                .contains(1);
    }

    private void clean(ContractId contract) {
        database.writing().update("DELETE FROM rm_dirty WHERE contract = ?", contract.value());
        database.writing()
                .update("UPDATE rm_progress SET contract_wide_dirty = 0 WHERE contract = ?", contract.value());
    }

    private List<String> dirty(ContractId contract) {
        return database.writing()
                .queryForList(
                        "SELECT thing FROM rm_dirty WHERE contract = ? ORDER BY thing LIMIT " + THINGS_AT_ONCE,
                        String.class,
                        contract.value());
    }
}
