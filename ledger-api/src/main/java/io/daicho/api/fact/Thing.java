package io.daicho.api.fact;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;

/**
 * A thing within a contract to which deeds are done.
 *
 * @param kind which kind of thing
 * @param id its identifier; for {@link Kind#CONTRACT} the contract's own, for {@link Kind#SERVICE} the service's name
 */
public record Thing(Kind kind, @Plain(Plain.Kind.IDENTIFIER) String id) {
    /** Checks the form, so that no prose comes into the chain as an identifier. */
    public Thing {
        if (kind == Kind.SERVICE) {
            PlainText.checked("service", id);
        } else {
            OpaqueId.checked(kind.code() + " id", id);
        }
    }

    /** The kinds of things, each guarded by an aggregate of its own. */
    public enum Kind {
        /** The contract. */
        CONTRACT("contract"),
        /** An instruction of the client. */
        INSTRUCTION("instruction"),
        /** The form of one organisation, in versions. */
        FILING("filing"),
        /** A matter put to the client. */
        CONSENT("consent"),
        /** A subcontractor. */
        SUBCONTRACTOR("subcontractor"),
        /** A copy of a data set. */
        COPY("copy"),
        /** An encryption key. */
        KEY("key"),
        /** A cloud or AI service. */
        SERVICE("service"),
        /** One of the staff. */
        PERSON("person"),
        /** A training. */
        TRAINING("training"),
        /** A deliverable. */
        DELIVERABLE("deliverable"),
        /** Something that the client designated. */
        DESIGNATION("designation"),
        /** A sending. */
        SENDING("sending"),
        /** A device or information system. */
        DEVICE("device"),
        /** An account that a password protects. */
        ACCOUNT("account"),
        /** A talk or a post that was seen. */
        CONDUCT("conduct"),
        /** An incident. */
        INCIDENT("incident"),
        /** The contact structure of one organisation. */
        CONTACT("contact"),
        /** A breach, or the risk of one, as somebody found it. */
        BREACH("breach"),
        /** A demand for a report. */
        DEMAND("demand"),
        /** An on-site inspection. */
        INSPECTION("inspection"),
        /** A claim for damages. */
        CLAIM("claim"),
        /** A consultation. */
        CONSULTATION("consultation"),
        /** An attestation of return and erasure. */
        ATTESTATION("attestation"),
        /** An evidence file. */
        EVIDENCE("evidence"),
        /** The details of one fact; its id is that fact's. */
        DETAIL("detail");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The kind as it stands in identifiers and answers. */
        public String code() {
            return code;
        }
    }

    /** The identifier of the thing's aggregate, unique in the whole store: {@code contract/kind/id}. */
    public String in(ContractId contract) {
        return contract.value() + "/" + kind.code() + "/" + id;
    }
}
