package io.daicho.service.guard;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a guard may ask about the rest of the ledger. */
public interface OnRecord extends JournalReader.Surroundings {
    /** What is on record about another thing of the contract; empty if nothing is. */
    Life life(ContractId contract, Thing thing);

    /** The editions of the clauses that this ledger has. */
    Set<String> clauseSets();

    /** One of these editions. */
    ClauseSet clauseSet(String edition);

    /** Everything on record in a contract, in the order of recording. */
    Stream<Fact> facts(ContractId contract);

    /**
     * What is owed under clauses that survive the contract and is not settled: at an instant, or at the last deed on record
     * if that is later.
     */
    List<Owed> stillOwed(ContractId contract, Instant at);

    /** Whether there are sealed logs; a journal by itself has none. */
    boolean hasLogs();

    /** The log of the contract, where it has ended: where that is proved, and no new one was opened since. */
    Optional<FormerLog> endedLog(ContractId contract);

    /** Whether an organisation is the client of a contract. */
    default boolean isClient(ContractId contract, OrganisationId organisation) {
        return life(contract, new Thing(Thing.Kind.CONTRACT, contract.value()))
                .effective()
                .first(ContractFact.Registered.class)
                .filter(registered -> registered.client().id().equals(organisation))
                .isPresent();
    }

    /** The fact by which the contract was retired, if it was: nothing makes that undone. */
    default @Nullable FactId retirement(ContractId contract) {
        return life(contract, new Thing(Thing.Kind.CONTRACT, contract.value())).facts().stream()
                .filter(ContractFact.Retired.class::isInstance)
                .map(Fact::id)
                .findFirst()
                .orElse(null);
    }
}
