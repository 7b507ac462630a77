package io.daicho.service.recording;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.id.ContractId;
import java.util.Optional;

/** Which logs have ended, as their folders have it. */
@FunctionalInterface
public interface EndedLogs {
    /** The log of the contract, where it has ended and no new one was opened since. */
    Optional<FormerLog> of(ContractId contract);
}
