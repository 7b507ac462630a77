package io.daicho.service.web;

import io.daicho.api.id.Shown;

/** Asked for a contract that is not in this ledger. */
final class UnknownContract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownContract(String contract) {
        super("The contract " + Shown.shortened(contract)
                + " is not in this ledger. GET /api/v1/contracts lists those that are.");
    }
}
