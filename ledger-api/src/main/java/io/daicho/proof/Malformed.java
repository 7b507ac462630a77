package io.daicho.proof;

/** What was given is not of its format, to the byte. Says what it should be, in which line, and what is wrong there. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A fault of the whole.
     *
     * @param what what it should be, such as {@code checkpoint}
     * @param why what is wrong
     */
    public Malformed(String what, String why) {
        super(what + ": " + why);
    }

    /**
     * A fault in one line.
     *
     * @param what what it should be
     * @param line in which line of what was given, from 1
     * @param why what is wrong there
     */
    public Malformed(String what, int line, String why) {
        this(what + ", line " + line, why);
    }
}
