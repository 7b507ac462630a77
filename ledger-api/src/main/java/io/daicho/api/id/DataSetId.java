package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a data set: confidential data that belongs together, in one or more copies. An opaque identifier in the form of {@link OpaqueId}. */
public record DataSetId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataSetId {
        OpaqueId.checked("data set id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
