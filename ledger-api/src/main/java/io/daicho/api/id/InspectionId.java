package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one on-site inspection. An opaque identifier in the form of {@link OpaqueId}. */
public record InspectionId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InspectionId {
        OpaqueId.checked("inspection id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
