package io.daicho.proof;

/** What was given is well formed and does not prove what it should. Says what was calculated and what was given. */
public final class ProofFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A proof that fails.
     *
     * @param what what should be proved
     * @param why why it is not
     */
    public ProofFailed(String what, String why) {
        super(what + ": " + why);
    }

    /**
     * A proof that leads to something else.
     *
     * @param what what should be proved
     * @param name what of it is compared
     * @param calculated what the proof leads to
     * @param given what it should lead to
     */
    public static ProofFailed differs(String what, String name, Object calculated, Object given) {
        return new ProofFailed(what, "calculated " + name + " " + calculated + ", given " + given);
    }
}
