package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one measure within its claim for damages. An opaque identifier in the form of {@link OpaqueId}. */
public record MeasureId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        OpaqueId.checked("measure id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
