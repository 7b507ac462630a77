package io.daicho.service.verifying.folded;

import io.daicho.api.id.ContractId;

/** What a document says of a ledger: compared with each contract once its entries are folded again. */
public interface Claim {
    /** No document was given. */
    Claim NONE = (contract, size, fold) -> {};

    /**
     * Compares it with a contract.
     *
     * @param contract which
     * @param size how many entries of it were folded
     * @param fold the entries, and what they amount to
     */
    void compare(ContractId contract, long size, FreshFold fold);
}
