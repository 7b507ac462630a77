package io.daicho.service.reading;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.FactMetadata;
import io.daicho.service.store.entry.StoredEntry;
import java.util.List;
import java.util.Map;

/** Feeds the read models from the event store. */
final class StoredFeed implements FactFeed {
    private final FactStore facts;

    StoredFeed(FactStore facts) {
        this.facts = facts;
    }

    @Override
    public Map<ContractId, Long> heads() {
        return facts.heads();
    }

    @Override
    public List<FedFact> read(ContractId contract, long fromPosition, int most) {
        return facts.read(contract, fromPosition, most).stream()
                .map(entry -> new FedFact(entry.recordedFact(), channel(entry)))
                .toList();
    }

    private static String channel(StoredEntry entry) {
        return FactJson.mapper()
                .readTree(entry.metadata())
                .path(FactMetadata.CHANNEL)
                .asString("");
    }
}
