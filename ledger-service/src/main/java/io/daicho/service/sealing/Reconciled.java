package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import java.util.Optional;

/**
 * What came of comparing the store with the log.
 *
 * @param contract the contract
 * @param size up to which size they were compared; 0 where there is no log yet
 * @param stop how they differ; empty where they agree
 */
public record Reconciled(ContractId contract, long size, Optional<Stop> stop) {}
