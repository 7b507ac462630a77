package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.CopyConclusion;
import io.daicho.conclusions.CopyFacts;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.rule.Tally;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.subjects.SubjectTable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Concludes anew what recent facts touched, and stores it: single copies by themselves; after a contract-wide fact, every
 * copy of the contract. Everything on record is taken in; the instant of reading comes later.
 */
public final class Concluding {
    private static final int COPIES_AT_ONCE = 500;

    private final ReadModelDatabase database;
    private final ClauseSets clauseSets;
    private final SubjectTable subjects;
    private final PortfolioTable portfolio;
    private final CustodyTable custody;
    private final FindingsTable findings;

    /** Concluding into the tables of a database. */
    public Concluding(ReadModelDatabase database, ClauseSets clauseSets) {
        this.database = database;
        this.clauseSets = clauseSets;
        this.subjects = new SubjectTable(database);
        this.portfolio = new PortfolioTable(database);
        this.custody = new CustodyTable(database);
        this.findings = new FindingsTable(database);
    }

    /** Concludes these copies anew, and the contract as a whole; within a write. */
    public void copies(ContractId contract, List<CopyId> copies) {
        begin(contract).ifPresent(work -> {
            Map<CopyId, CopyConclusion> concluded = new LinkedHashMap<>();
            for (CopyId copy : copies) {
                CopyFacts facts = subjects.copy(contract, copy, database.writing());
                concluded.put(copy, work.conclude().copy(facts, work.frame()));
            }
            store(contract, concluded);
            wholeContract(contract, work);
        });
    }

    /** Concludes every copy of a contract anew, and the contract as a whole; within a write. */
    public void everything(ContractId contract, ProgressListener progress) {
        begin(contract).ifPresent(work -> {
            Map<CopyId, CopyConclusion> concluded = new LinkedHashMap<>();
            AtomicLong done = new AtomicLong();
            work.facts().eachCopy(facts -> {
                concluded.put(facts.copy(), work.conclude().copy(facts, work.frame()));
                if (concluded.size() == COPIES_AT_ONCE) {
                    store(contract, concluded);
                    progress.at(done.addAndGet(COPIES_AT_ONCE), -1);
                    concluded.clear();
                }
            });
            store(contract, concluded);
            wholeContract(contract, work);
        });
    }

    private record Work(FactSource facts, Conclude conclude, ContractFrame frame) {}

    private Optional<Work> begin(ContractId contract) {
        Optional<ClauseSet> clauseSet = portfolio
                .contract(contract, database.writing())
                .map(ContractRow::clauseSet)
                .flatMap(clauseSets::edition);
        FactSource facts = subjects.facts(contract, database.writing());
        return clauseSet.flatMap(edition -> {
            Conclude conclude = new Conclude(edition, Instant.MAX, Instant.MAX);
            return conclude.frame(facts).map(frame -> new Work(facts, conclude, frame));
        });
    }

    private void store(ContractId contract, Map<CopyId, CopyConclusion> concluded) {
        findings.replace(contract, concluded);
        custody.replace(
                contract,
                concluded.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().timeline())));
    }

    private void wholeContract(ContractId contract, Work work) {
        Tally tally = findings.tally(contract, work.frame().terms().expiry());
        findings.replace(contract, work.conclude().contract(work.frame(), tally));
    }
}
