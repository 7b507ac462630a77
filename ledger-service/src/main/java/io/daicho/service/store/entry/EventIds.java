package io.daicho.service.store.entry;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;

/** The identifier of a stored event: contract and fact id, joined by a slash. Unique in the store. */
public final class EventIds {
    /** The first character that no identifier of a contract has after the contract's name, in the order of identifiers. */
    public static final char AFTER_SLASH = '/' + 1;

    private EventIds() {}

    /** The identifier of the event that records this fact. */
    public static String of(Fact fact) {
        return of(fact.contract(), fact.id());
    }

    /** The identifier of the event that records this fact of this contract. */
    public static String of(ContractId contract, FactId fact) {
        return contract.value() + "/" + fact.value();
    }
}
