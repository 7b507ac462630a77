package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a physical place; its address, where needed, is a detail. An opaque identifier in the form of {@link OpaqueId}. */
public record PlaceId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {
        OpaqueId.checked("place id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
