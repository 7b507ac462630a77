package io.daicho.service.verifying.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong.
 *
 * @param kind what
 * @param contract in which contract's entries or log, if in one
 * @param position of which entry, if of one
 * @param where the file, table or row, as its reader finds it
 * @param particular what exactly: what was calculated and what was given
 */
public record Fault(
        FaultKind kind, @Nullable String contract, @Nullable Long position, String where, String particular) {}
