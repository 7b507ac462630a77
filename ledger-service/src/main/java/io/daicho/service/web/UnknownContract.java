package io.daicho.service.web;

import io.daicho.api.id.Shown;
import io.daicho.service.words.ToldInWords;
import io.daicho.service.words.Words;

/** Asked for a contract that is not in this ledger. */
final class UnknownContract extends ToldInWords {
    private static final long serialVersionUID = 1L;

    private final String contract;

    UnknownContract(String contract) {
        super("contract.unknown", Shown.shortened(contract));
        this.contract = Shown.shortened(contract);
    }

    /** The same for whoever has pages and no paths. */
    String sentenceOnPage(Words words) {
        return words.stop("contract.unknownHere", contract);
    }
}
