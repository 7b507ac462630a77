package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one attestation of a contract. An opaque identifier in the form of {@link OpaqueId}. */
public record AttestationId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttestationId {
        OpaqueId.checked("attestation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
