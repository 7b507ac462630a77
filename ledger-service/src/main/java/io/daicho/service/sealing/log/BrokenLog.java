package io.daicho.service.sealing.log;

import io.daicho.proof.Malformed;

/** A log's files are not as they were written: one is missing, cut, changed, or says what others contradict. */
public final class BrokenLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param where the file, with the place of the log before it
     * @param why what is wrong
     */
    public BrokenLog(String where, String why) {
        super(where + ": " + why);
    }

    /**
     * A file that is not of its form.
     *
     * @param where the file, with the place of the log before it
     * @param fault what is wrong
     */
    public BrokenLog(String where, Malformed fault) {
        super(where + ": " + fault.getMessage(), fault);
    }
}
