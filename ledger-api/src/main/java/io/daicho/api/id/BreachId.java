package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one breach, or risk of one, that somebody found or suspected. An opaque identifier in the form of {@link OpaqueId}. */
public record BreachId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BreachId {
        OpaqueId.checked("breach id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
