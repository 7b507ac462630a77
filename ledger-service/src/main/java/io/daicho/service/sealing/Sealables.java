package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.FactStore;
import java.util.Optional;

/**
 * What this ledger seals, log by log.
 *
 * @param facts the facts about the contracts
 * @param machine what belongs to the machine; empty where nothing is noted about it
 */
record Sealables(FactStore facts, Optional<MachineEntries> machine) {
    /** What the log of that name seals. */
    Sealable of(LogName name) {
        Optional<ContractId> contract = name.contract();
        return contract.isPresent()
                ? new FactsOfContract(facts, contract.get())
                : machine.orElseThrow(() -> new IllegalStateException("nothing is noted about the machine"));
    }

    /** Which of the logs of that name is to be written. The machine has one: no fact could open another. */
    int newest(LogName name, LogDirectory directory, OriginBase base) {
        return name.contract()
                .map(contract -> NewLogs.newest(facts, directory, base, contract))
                .orElse(1);
    }
}
