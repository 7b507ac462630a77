package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Numbers one finding within its inspection. An opaque identifier in the form of {@link OpaqueId}. */
public record FindingNumber(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FindingNumber {
        OpaqueId.checked("finding number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
