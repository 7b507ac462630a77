package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one device or information system. An opaque identifier in the form of {@link OpaqueId}. */
public record DeviceId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceId {
        OpaqueId.checked("device id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
