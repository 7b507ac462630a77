package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A purpose of use, as a code that the contract declares (article 7). An opaque identifier in the form of {@link OpaqueId}. */
public record PurposeCode(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurposeCode {
        OpaqueId.checked("purpose", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
