package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Stands for a natural person; whoever it is, is never in a fact. An opaque identifier in the form of {@link OpaqueId}. */
public record PersonId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        OpaqueId.checked("person id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
