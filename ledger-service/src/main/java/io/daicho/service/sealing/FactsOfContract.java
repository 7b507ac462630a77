package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.Entry;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts about a contract, as its log seals them.
 *
 * @param facts where they are stored
 * @param contract which contract
 */
record FactsOfContract(FactStore facts, ContractId contract) implements Sealable {
    @Override
    public long head() {
        return facts.head(contract);
    }

    @Override
    public List<Entry> read(long from, int most) {
        return facts.read(contract, from, most).stream().map(StoredEntry::entry).toList();
    }

    @Override
    public Stream<Entry> stream(long from) {
        return facts.stream(contract, from).map(StoredEntry::entry);
    }
}
