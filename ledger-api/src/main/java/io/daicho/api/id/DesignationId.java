package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one thing that the client designated: a desk, a service, a recipient. An opaque identifier in the form of {@link OpaqueId}. */
public record DesignationId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DesignationId {
        OpaqueId.checked("designation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
