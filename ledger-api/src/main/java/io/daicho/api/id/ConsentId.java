package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one matter put to the client for consent or approval. An opaque identifier in the form of {@link OpaqueId}. */
public record ConsentId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsentId {
        OpaqueId.checked("consent id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
