package io.daicho.conclusions.finding;

import io.daicho.api.id.ConsentId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.OrganisationId;
import java.util.Locale;

/**
 * What a finding is about.
 *
 * @param type what kind of thing
 * @param id which one
 */
public record Subject(Type type, String id) {
    /** The closed catalogue of what findings are about. */
    public enum Type {
        /** The contract as a whole. */
        CONTRACT,
        /** An organisation, by its form. */
        ORGANISATION,
        /** A subcontractor of any tier. */
        SUBCONTRACTOR,
        /** A copy. */
        COPY,
        /** An instruction. */
        INSTRUCTION,
        /** A consent. */
        CONSENT;

        /** As it stands in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A copy. */
    public static Subject of(CopyId copy) {
        return new Subject(Type.COPY, copy.value());
    }

    /** The contract. */
    public static Subject of(ContractId contract) {
        return new Subject(Type.CONTRACT, contract.value());
    }

    /** An instruction. */
    public static Subject of(InstructionId instruction) {
        return new Subject(Type.INSTRUCTION, instruction.value());
    }

    /** A consent. */
    public static Subject of(ConsentId consent) {
        return new Subject(Type.CONSENT, consent.value());
    }

    /** An organisation as the filer of its form. */
    public static Subject organisation(OrganisationId organisation) {
        return new Subject(Type.ORGANISATION, organisation.value());
    }

    /** A subcontractor. */
    public static Subject subcontractor(OrganisationId organisation) {
        return new Subject(Type.SUBCONTRACTOR, organisation.value());
    }
}
