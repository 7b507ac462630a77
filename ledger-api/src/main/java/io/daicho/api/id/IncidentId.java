package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one information security incident. An opaque identifier in the form of {@link OpaqueId}. */
public record IncidentId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        OpaqueId.checked("incident id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
