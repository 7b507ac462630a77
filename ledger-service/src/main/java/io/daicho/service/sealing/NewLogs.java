package io.daicho.service.sealing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.StoredEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of a contract's logs is to be written. The facts say so: a new log is the one that follows the log which a fact
 * declares ended, whether its folder is there yet or not. A folder whose fact is gone was opened by a fact that is gone.
 */
final class NewLogs {
    private static final String OPENED = FactCatalogue.name(ContractFact.NewLogOpened.class);

    private NewLogs() {}

    static int newest(FactStore facts, LogDirectory directory, OriginBase base, ContractId contract) {
        return opened(facts, contract).stream()
                .map(ContractFact.NewLogOpened::formerLog)
                .flatMapToInt(former -> base.number(contract, former.origin()).stream())
                .map(former -> former + 1)
                .reduce(directory.newest(contract), Math::max);
    }

    /** The facts by which new logs were opened for a contract, each with its corrections, in the order of recording. */
    static List<ContractFact.NewLogOpened> opened(FactStore facts, ContractId contract) {
        return facts.about(contract, Thing.Kind.CONTRACT).stream()
                .filter(entry -> entry.type().equals(OPENED))
                .map(StoredEntry::fact)
                .flatMap(fact ->
                        fact instanceof ContractFact.NewLogOpened opened ? Stream.of(opened) : Stream.empty())
                .toList();
    }
}
