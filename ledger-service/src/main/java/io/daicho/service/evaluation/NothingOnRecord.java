package io.daicho.service.evaluation;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.guard.Life;
import io.daicho.service.guard.OnRecord;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An empty ledger. */
record NothingOnRecord(Set<String> clauseSets) implements OnRecord {
    @Override
    public Life life(ContractId contract, Thing thing) {
        return new Life();
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
