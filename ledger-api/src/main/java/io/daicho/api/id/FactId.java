package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one fact within its contract; chosen by the recorder, so that a repeat is harmless. An opaque identifier in the form of {@link OpaqueId}. */
public record FactId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        OpaqueId.checked("fact id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
