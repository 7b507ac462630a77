package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one deliverable. An opaque identifier in the form of {@link OpaqueId}. */
public record DeliverableId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliverableId {
        OpaqueId.checked("deliverable id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
