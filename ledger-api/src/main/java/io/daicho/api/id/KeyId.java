package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an encryption key. An opaque identifier in the form of {@link OpaqueId}. */
public record KeyId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeyId {
        OpaqueId.checked("key id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
