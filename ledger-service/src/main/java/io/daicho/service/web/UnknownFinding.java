package io.daicho.service.web;

/** There is no such finding among the conclusions at that time. */
final class UnknownFinding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFinding(String finding, String contract) {
        super("There is no " + finding + " among the conclusions about " + contract + " at that time. The ids are in"
                + " /api/v1/contracts/" + contract + "/obligations; asOf and knownAt choose another time.");
    }
}
