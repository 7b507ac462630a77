package io.daicho.readmodel.obligations;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.ThingConclusion;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.copy.CopyTimeline;
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

/**
 * Concludes anew what recent facts touched, and stores it: single things by themselves; after a contract-wide fact, every
 * thing of the contract. Everything on record is taken in; the instant of reading comes later.
 */
public final class Concluding {
    private static final int THINGS_AT_ONCE = 500;

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

    /** Concludes these things anew, and the contract as a whole; within a write. */
    public void things(ContractId contract, List<String> names) {
        begin(contract).ifPresent(work -> {
            Map<String, ThingConclusion> concluded = new LinkedHashMap<>();
            for (String name : names) {
                ThingFacts facts = subjects.thing(contract, Subjects.thing(name), database.writing());
                concluded.put(name, work.conclude().thing(facts, work.frame()));
            }
            store(contract, concluded);
            wholeContract(contract, work);
        });
    }

    /** Concludes every thing of a contract anew, and the contract as a whole; within a write. */
    public void everything(ContractId contract, ProgressListener progress) {
        begin(contract).ifPresent(work -> {
            Map<String, ThingConclusion> concluded = new LinkedHashMap<>();
            AtomicLong done = new AtomicLong();
            work.facts().eachThing(facts -> {
                concluded.put(Subjects.name(facts.thing()), work.conclude().thing(facts, work.frame()));
                if (concluded.size() == THINGS_AT_ONCE) {
                    store(contract, concluded);
                    progress.at(done.addAndGet(THINGS_AT_ONCE), -1);
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

    private void store(ContractId contract, Map<String, ThingConclusion> concluded) {
        findings.replace(contract, concluded);
        Map<CopyId, Optional<CopyTimeline>> copies = new LinkedHashMap<>();
        concluded.forEach((name, conclusion) -> {
            Thing thing = Subjects.thing(name);
            if (thing.kind() == Thing.Kind.COPY) {
                copies.put(new CopyId(thing.id()), conclusion.timeline());
            }
        });
        custody.replace(contract, copies);
    }

    private void wholeContract(ContractId contract, Work work) {
        Tally tally = findings.tally(contract, work.frame().terms().expiry());
        findings.replace(contract, work.conclude().contract(work.frame(), tally));
    }
}
