package io.daicho.readmodel;

import io.daicho.api.id.ContractId;
import java.util.List;
import java.util.Map;

/** Where the read models get the facts from: contract by contract, in the order of the positions. */
public interface FactFeed {
    /** Each contract with the number of its facts: the position that the next one will have. */
    Map<ContractId, Long> heads();

    /**
     * The facts of a contract from a position on.
     *
     * @param contract the contract
     * @param fromPosition the first position
     * @param most how many at most
     */
    List<FedFact> read(ContractId contract, long fromPosition, int most);
}
