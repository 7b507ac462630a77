package io.daicho.api.fact;

import io.daicho.api.id.ContractId;

/**
 * A thing within a contract to which deeds are done.
 *
 * @param kind which kind of thing
 * @param id its identifier; for {@link Kind#CONTRACT} the contract's own
 */
public record Thing(Kind kind, String id) {
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
        /** A cloud service. */
        SERVICE("service");

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
