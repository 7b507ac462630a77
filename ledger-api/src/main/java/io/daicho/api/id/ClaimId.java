package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one claim for damages. An opaque identifier in the form of {@link OpaqueId}. */
public record ClaimId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimId {
        OpaqueId.checked("claim id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
