package io.daicho.readmodel.obligations;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclude;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.subjects.SubjectTable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the contracts stand that were concluded last, so that one more fact need not read the contract-wide ones again. */
final class Standings {
    private static final int CONTRACTS = 64;

    private final ReadModelDatabase database;
    private final ClauseSets clauseSets;
    private final SubjectTable subjects;
    private final PortfolioTable portfolio;
    private final Map<ContractId, Known> known = new LinkedHashMap<>(CONTRACTS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContractId, Known> eldest) {
            return size() > CONTRACTS;
        }
    };

    /** A standing is right while nobody has concluded anything since. */
    private record Known(long step, Standing standing) {}

    Standings(ReadModelDatabase database, ClauseSets clauseSets) {
        this.database = database;
        this.clauseSets = clauseSets;
        this.subjects = new SubjectTable(database);
        this.portfolio = new PortfolioTable(database);
    }

    /** How a contract stands by the contract-wide facts before a position. */
    Standing before(ContractId contract, long step, long position) {
        Known last = known.get(contract);
        return last != null && last.step() == step ? last.standing() : read(contract, position);
    }

    /** How a contract stands by all contract-wide facts before a position, read from the tables. */
    Standing read(ContractId contract, long position) {
        List<RecordedFact> facts = subjects.contractWide(contract, database.writing()).stream()
                .filter(fact -> fact.position() < position)
                .toList();
        @Nullable
        Conclude conclude = portfolio
                .contract(contract, database.writing())
                .map(ContractRow::clauseSet)
                .map(clauseSets::needed)
                .map(edition -> new Conclude(edition, Instant.MAX, Instant.MAX))
                .orElse(null);
        return new Standing(conclude, conclude == null ? List.of() : conclude.counting(facts));
    }

    /** How a contract stands after a step. */
    void keep(ContractId contract, long step, Standing standing) {
        known.put(contract, new Known(step, standing));
    }

    /** Forgets all of them: what was written with them may not have been committed. */
    void forget() {
        known.clear();
    }
}
