package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one copy of an encryption key: the original, an escrow copy, a backup. An opaque identifier in the form of {@link OpaqueId}. */
public record KeyCopyId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeyCopyId {
        OpaqueId.checked("key copy id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
