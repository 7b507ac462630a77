package io.daicho.service.store.file;

import org.jspecify.annotations.Nullable;

/**
 * A stored state of a thing.
 *
 * @param aggregateId which thing
 * @param aggregateType which kind of thing
 * @param sequence after which of its facts
 * @param type the type of the state
 * @param revision its revision, if it has one
 * @param payload the state, as JSON
 */
public record SnapshotRow(
        String aggregateId,
        String aggregateType,
        long sequence,
        String type,
        @Nullable String revision,
        String payload) {}
