package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one talk or post that was seen. An opaque identifier in the form of {@link OpaqueId}. */
public record ConductId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConductId {
        OpaqueId.checked("conduct id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
