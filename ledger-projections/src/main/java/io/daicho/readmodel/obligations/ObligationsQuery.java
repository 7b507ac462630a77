package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Gatherings;
import io.daicho.conclusions.Reading;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.subjects.SubjectTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is owed now, from the stored findings; and what was owed on any day, folded anew. Both agree to the letter. */
public final class ObligationsQuery {
    private final ReadModelDatabase database;
    private final ClauseSets clauseSets;
    private final PortfolioTable portfolio;
    private final SubjectTable subjects;
    private final FindingsTable findings;

    /** The query on a database. */
    public ObligationsQuery(ReadModelDatabase database, ClauseSets clauseSets) {
        this.database = database;
        this.clauseSets = clauseSets;
        this.portfolio = new PortfolioTable(database);
        this.subjects = new SubjectTable(database);
        this.findings = new FindingsTable(database);
    }

    /**
     * As of now and as known now; empty if the contract is not registered. Facts dated a little after now are not read from
     * the stored findings, which have them in: then it is folded anew.
     */
    public Optional<Conclusions> now(ContractId contract, Instant now) {
        return database.read(() -> portfolio
                .contract(contract, database.reading())
                .map(row -> {
                    if (row.latestOccurred().isAfter(now)) {
                        return fold(contract, row, List.of(now), now).get(0);
                    }
                    Reading reading = new Reading(contract, edition(row), now, now);
                    findings.each(contract, reading::add);
                    return reading.conclusions();
                }));
    }

    /** As of one instant and as known at another; empty if the contract is not registered. */
    public Optional<Conclusions> at(ContractId contract, Instant asOf, Instant knownAt) {
        return at(contract, List.of(asOf), knownAt).map(each -> each.get(0));
    }

    /** As of each of some instants and as known at another, in one pass; empty if the contract is not registered. */
    public Optional<List<Conclusions>> at(ContractId contract, List<Instant> asOf, Instant knownAt) {
        return database.read(
                () -> portfolio.contract(contract, database.reading()).map(row -> fold(contract, row, asOf, knownAt)));
    }

    private List<Conclusions> fold(ContractId contract, ContractRow row, List<Instant> asOf, Instant knownAt) {
        Fold fold = new Fold(Gatherings.of(
                contract, subjects.contractWide(contract, database.reading()), edition(row), asOf, knownAt));
        subjects.eachFiled(contract, database.reading(), fold::take);
        return fold.finish().conclusions();
    }

    private ClauseSet edition(ContractRow row) {
        return clauseSets
                .edition(row.clauseSet())
                .orElseThrow(() -> new IllegalStateException("no edition " + row.clauseSet()));
    }
}
