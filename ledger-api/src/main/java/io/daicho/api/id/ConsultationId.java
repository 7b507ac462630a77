package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one consultation. An opaque identifier in the form of {@link OpaqueId}. */
public record ConsultationId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {
        OpaqueId.checked("consultation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
