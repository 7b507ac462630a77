package io.daicho.service.sealing;

import io.daicho.api.contract.ContractFact;
import java.util.Optional;

/**
 * A log that ended, and how it came to the one after it.
 *
 * @param opened the fact by which the new log was opened, as it counts now
 * @param ground the text of its ground; empty where that is erased or was not given
 */
public record NewLogOpening(ContractFact.NewLogOpened opened, Optional<String> ground) {}
