package io.daicho.service.sealing;

import io.daicho.service.sealing.log.LogName;
import java.util.Optional;

/**
 * What came of comparing the store with the log.
 *
 * @param name which log
 * @param size up to which size they were compared; 0 where there is no log yet
 * @param stop how they differ; empty where they agree
 */
public record Reconciled(LogName name, long size, Optional<Stop> stop) {}
