package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one copy of a data set: the unit of every duty (reading 4). An opaque identifier in the form of {@link OpaqueId}. */
public record CopyId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CopyId {
        OpaqueId.checked("copy id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
