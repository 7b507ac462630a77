package io.daicho.service.evaluation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.guard.Owed;
import io.daicho.service.guard.StillOwed;
import java.time.Instant;
import java.util.List;

/** What is still owed, folded from everything that a book has on record. */
final class OwedInMemory {
    private OwedInMemory() {}

    static List<Owed> of(OnRecord onRecord, ContractId contract, Instant at) {
        FactsInMemory facts = new FactsInMemory();
        Instant asOf = at;
        long position = 0;
        for (Fact fact : onRecord.facts(contract).toList()) {
            facts.add(new RecordedFact(position++, Instant.EPOCH, fact));
            Instant latest = fact.occurredAt().latest();
            asOf = latest.isAfter(asOf) ? latest : asOf;
        }
        ClauseSet clauses = onRecord.life(contract, new Thing(Thing.Kind.CONTRACT, contract.value()))
                .effective()
                .first(ContractFact.Registered.class)
                .map(registered -> onRecord.clauseSet(registered.clauseSet()))
                .orElseThrow();
        return StillOwed.of(Conclude.conclude(contract, facts, clauses, asOf, Instant.EPOCH), clauses);
    }
}
