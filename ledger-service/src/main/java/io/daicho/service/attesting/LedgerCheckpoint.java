package io.daicho.service.attesting;

import io.daicho.api.id.ContractId;
import java.util.Optional;

/** The checkpoints of the ledger's logs. */
public interface LedgerCheckpoint {
    /** The latest checkpoint of a contract's log that covers a position, as a signed note; empty if there is none yet. */
    Optional<String> covering(ContractId contract, long position);
}
