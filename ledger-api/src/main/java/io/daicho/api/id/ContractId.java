package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one contract, and with it one ledger and one log. An opaque identifier in the form of {@link OpaqueId}. */
public record ContractId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContractId {
        OpaqueId.checked("contract id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
