package io.daicho.service.web;

import io.daicho.service.words.ToldInWords;
import io.daicho.service.words.Words;

/** There is no such finding among the conclusions at that time. */
final class UnknownFinding extends ToldInWords {
    private static final long serialVersionUID = 1L;

    private final String finding;
    private final String contract;

    UnknownFinding(String finding, String contract) {
        super("finding.unknown", finding, contract);
        this.finding = finding;
        this.contract = contract;
    }

    /** The same for whoever has pages and no paths. */
    String sentenceOnPage(Words words) {
        return words.stop("finding.unknownHere", finding, contract);
    }
}
