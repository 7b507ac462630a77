package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.entry.EventIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The texts behind a fact's details, on their way from whoever dispatches the fact to the store. They travel in the
 * resources of the unit of work and not in the event, because what may have to be erased is never inside the chain; the
 * store writes them in the same transaction as their fact.
 */
public final class Details {
    private static final String RESOURCE = Details.class.getName();

    private Details() {}

    /**
     * Puts the texts beside the fact that is recorded in this unit of work.
     *
     * @param unit the unit of work, or one nested in it
     * @param fact the fact
     * @param details its texts; may be empty
     */
    public static void put(UnitOfWork<?> unit, Fact fact, List<DetailText> details) {
        unit.root()
                .<Map<String, List<DetailText>>>getOrComputeResource(RESOURCE, key -> new HashMap<>())
                .put(EventIds.of(fact), List.copyOf(details));
    }

    /** The texts put into this unit of work, by event identifier. */
    static Map<String, List<DetailText>> in(UnitOfWork<?> unit) {
        return unit.root().getOrDefaultResource(RESOURCE, Map.of());
    }
}
