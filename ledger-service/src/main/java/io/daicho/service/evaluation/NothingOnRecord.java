package io.daicho.service.evaluation;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An empty ledger. */
record NothingOnRecord(ClauseSets clauses) implements OnRecord {
    @Override
    public Life life(ContractId contract, Thing thing) {
        return new Life();
    }

    @Override
    public Set<String> clauseSets() {
        return clauses.editions();
    }

    @Override
    public ClauseSet clauseSet(String edition) {
        return clauses.needed(edition);
    }

    @Override
    public Stream<Fact> facts(ContractId contract) {
        return Stream.empty();
    }

    @Override
    public List<Owed> stillOwed(ContractId contract, Instant at) {
        return List.of();
    }

    @Override
    public boolean hasLogs() {
        return false;
    }

    @Override
    public Optional<FormerLog> endedLog(ContractId contract) {
        return Optional.empty();
    }

    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        return null;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        return null;
    }
}
