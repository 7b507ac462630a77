package io.daicho.service.guard;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.JournalReader;
import java.util.Set;

/** What a guard may ask about the rest of the ledger. */
public interface OnRecord extends JournalReader.Surroundings {
    /** What is on record about another thing of the contract; empty if nothing is. */
    Life life(ContractId contract, Thing thing);

    /** The editions of the clauses that this ledger has. */
    Set<String> clauseSets();
}
