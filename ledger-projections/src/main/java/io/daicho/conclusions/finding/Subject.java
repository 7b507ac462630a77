package io.daicho.conclusions.finding;

import io.daicho.api.fact.Thing;
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
        CONSENT,
        /** One of the staff. */
        PERSON,
        /** A deliverable. */
        DELIVERABLE,
        /** A sending. */
        SENDING,
        /** A device or information system. */
        DEVICE,
        /** An account. */
        ACCOUNT,
        /** A talk or a post. */
        CONDUCT,
        /** An incident. */
        INCIDENT,
        /** A breach: a concluded one by its identifier, or a finding by its own id. */
        BREACH,
        /** A demand for a report. */
        DEMAND,
        /** An inspection. */
        INSPECTION,
        /** A claim for damages. */
        CLAIM,
        /** A consultation. */
        CONSULTATION,
        /** Something that the client designated. */
        DESIGNATION,
        /** A key. */
        KEY,
        /** An attestation. */
        ATTESTATION;

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

    /** An organisation as the filer of its form. */
    public static Subject organisation(OrganisationId organisation) {
        return new Subject(Type.ORGANISATION, organisation.value());
    }

    /** A subcontractor. */
    public static Subject subcontractor(OrganisationId organisation) {
        return new Subject(Type.SUBCONTRACTOR, organisation.value());
    }

    /** A thing that findings are about under its own kind: a person, an incident, a demand, … */
    public static Subject of(Thing thing) {
        return new Subject(Type.valueOf(thing.kind().name()), thing.id());
    }

    /** A concluded breach, by its identifier. */
    public static Subject breach(String concluded) {
        return new Subject(Type.BREACH, concluded);
    }
}
