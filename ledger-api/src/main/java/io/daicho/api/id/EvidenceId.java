package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one evidence file of a contract. An opaque identifier in the form of {@link OpaqueId}. */
public record EvidenceId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        OpaqueId.checked("evidence id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
