package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one training that was held. An opaque identifier in the form of {@link OpaqueId}. */
public record TrainingId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrainingId {
        OpaqueId.checked("training id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
