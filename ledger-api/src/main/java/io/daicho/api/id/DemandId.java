package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one demand of the client for a report. An opaque identifier in the form of {@link OpaqueId}. */
public record DemandId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DemandId {
        OpaqueId.checked("demand id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
