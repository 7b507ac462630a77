package io.daicho.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a legal person: client, contractor, subcontractor or third party. An opaque identifier in the form of {@link OpaqueId}. */
public record OrganisationId(@JsonValue String value) {
    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        OpaqueId.checked("organisation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
