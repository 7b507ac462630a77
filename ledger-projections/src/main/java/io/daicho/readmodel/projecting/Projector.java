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
import io.daicho.readmodel.projecting.ProgressTable.Progress;
import io.daicho.readmodel.subjects.SubjectTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the read models up to the facts, contract by contract, along the positions. First the tables of facts, marking what
 * they touch; then the conclusions of what was touched. Each step is one transaction, so that a crash between them loses
 * nothing, and goes on only from where it began, so that several processes may keep the same read models. Not for several
 * threads.
 */
public final class Projector {
    private static final int FACTS_AT_ONCE = 5_000;

    private final ReadModelDatabase database;
    private final FactFeed feed;
    private final ProgressTable progress;
    private final JournalTable journal;
    private final SubjectTable subjects;
    private final PortfolioTable portfolio;
    private final EditionPins pins;
    private final Concluding concluding;

    /** A projector from a feed into a database. */
    public Projector(ReadModelDatabase database, FactFeed feed, ClauseSets clauseSets) {
        this.database = database;
        this.feed = feed;
        this.progress = new ProgressTable(database);
        this.journal = new JournalTable(database);
        this.subjects = new SubjectTable(database);
        this.portfolio = new PortfolioTable(database);
        this.pins = new EditionPins(database, clauseSets);
        this.concluding = new Concluding(database, clauseSets);
    }

    /** Brings every contract up to date. */
    public void catchUp(ProgressListener listener) {
        Map<ContractId, Long> heads = feed.heads();
        long all = heads.values().stream().mapToLong(Long::longValue).sum();
        long done = 0;
        for (Map.Entry<ContractId, Long> head : heads.entrySet()) {
            long before = done;
            catchUp(head.getKey(), (at, of) -> listener.at(before + at, all));
            done += head.getValue();
            listener.at(done, all);
        }
    }

    /** Brings one contract up to date. */
    public void catchUp(ContractId contract, ProgressListener listener) {
        Progress before = progress.of(contract);
        List<FedFact> facts = feed.read(contract, before.next(), FACTS_AT_ONCE);
        while (!facts.isEmpty()) {
            take(contract, before, facts);
            before = progress.of(contract);
            listener.at(before.next(), -1);
            facts = feed.read(contract, before.next(), FACTS_AT_ONCE);
        }
        conclude(contract);
    }

    /** Throws everything away and builds it again. */
    public void rebuild(ProgressListener listener) {
        concluding.forget();
        ReadModelSchema.clear(database);
        catchUp(listener);
    }

    /** The position of the next fact to be taken over. */
    public long nextPosition(ContractId contract) {
        return progress.of(contract).next();
    }

    private void take(ContractId contract, Progress before, List<FedFact> facts) {
        database.write(() -> {
            if (!progress.isStill(contract, before)) {
                return;
            }
            journal.add(facts);
            Set<String> touched = new HashSet<>(subjects.add(contract, facts));
            portfolio.add(facts);
            pins.add(facts);
            boolean contractWide = touched.remove(Subjects.CONTRACT_WIDE);
            long next = facts.get(facts.size() - 1).recorded().position() + 1;
            progress.taken(contract, next, contractWide, touched);
        });
    }

    private void conclude(ContractId contract) {
        boolean more = true;
        while (more) {
            more = step(contract);
        }
    }

    private boolean step(ContractId contract) {
        Progress before = progress.of(contract);
        List<String> things = before.isContractWideBehind() ? List.of() : progress.dirty(contract);
        if (things.isEmpty() && !before.isContractWideBehind()) {
            return false;
        }
        try {
            database.write(() -> conclude(contract, before, things));
        } catch (RuntimeException failure) {
            concluding.forget();
            throw failure;
        }
        return true;
    }

    private void conclude(ContractId contract, Progress before, List<String> things) {
        if (!progress.isStill(contract, before)) {
            return;
        }
        if (before.isContractWideBehind()) {
            concluding.contractWide(contract, before.steps(), before.nextFramed(), before.next());
            progress.concluded(contract, before.next(), List.of());
        } else {
            concluding.things(contract, before.steps(), before.nextFramed(), things);
            progress.concluded(contract, before.nextFramed(), things);
        }
    }
}
