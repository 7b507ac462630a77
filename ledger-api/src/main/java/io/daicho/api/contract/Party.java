package io.daicho.api.contract;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.OrganisationId;

/**
 * A legal person that takes part in a contract.
 *
 * @param id how facts refer to it
 * @param name its registered name; of a legal person, never of a natural one
 */
public record Party(
        OrganisationId id, @Plain(Plain.Kind.LEGAL_PERSON) String name) {
    /** Checks the name. */
    public Party {
        PlainText.checked("name", name);
    }
}
