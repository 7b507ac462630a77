package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one sending. An opaque identifier in the form of {@link OpaqueId}. */
public record SendingId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SendingId {
        OpaqueId.checked("sending id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
