package io.daicho.api.fact;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something that happened, as somebody states it. One record for one deed: as a command it asks to be recorded, as an
 * event it has been (docs/decisions/0002). What it says about the contract is concluded elsewhere; a fact only says what
 * happened.
 */
public interface Fact {
    /** Who says when, on which evidence. */
    Statement statement();

    /** Which thing the deed was done to: within its contract, the thing that guards what cannot be true about it. */
    Thing thing();

    /** The identifier of the aggregate that decides on this fact, unique in the whole store. */
    @TargetAggregateIdentifier
    default String aggregate() {
        return thing().in(contract());
    }

    /** The id of this fact. */
    default FactId id() {
        return statement().fact();
    }

    /** The contract it belongs to. */
    default ContractId contract() {
        return statement().contract();
    }

    /** When it happened, as claimed. */
    default OccurredAt occurredAt() {
        return statement().occurredAt();
    }
}
