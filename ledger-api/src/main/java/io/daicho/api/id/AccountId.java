package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one account that a password protects. An opaque identifier in the form of {@link OpaqueId}. */
public record AccountId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        OpaqueId.checked("account id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
