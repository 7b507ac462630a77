package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one instruction of the client. An opaque identifier in the form of {@link OpaqueId}. */
public record InstructionId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InstructionId {
        OpaqueId.checked("instruction id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
