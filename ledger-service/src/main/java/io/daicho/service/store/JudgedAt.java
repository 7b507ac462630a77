package io.daicho.service.store;

import io.daicho.api.id.ContractId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** On how many entries of a contract a unit of work judged, where it would have to judge anew had others come since. */
public final class JudgedAt {
    private static final String RESOURCE = JudgedAt.class.getName();

    private JudgedAt() {}

    /**
     * Notes that what is recorded in this unit of work holds only as long as the contract does not grow.
     *
     * @param unit the unit of work, or one nested in it
     * @param contract the contract
     * @param head how many entries it had
     */
    public static void put(UnitOfWork<?> unit, ContractId contract, long head) {
        unit.root()
                .<Map<String, Long>>getOrComputeResource(RESOURCE, key -> new HashMap<>())
                .put(contract.value(), head);
    }

    /** The heads noted in this unit of work, by contract. */
    static Map<String, Long> in(UnitOfWork<?> unit) {
        return unit.root().getOrDefaultResource(RESOURCE, Map.of());
    }
}
