package io.daicho.service.sealing.keys;

/** No new key can sign the logs now; or one does, and the former one is still needed. Says why and what to do. */
public final class CannotRotate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param why why, and what to do
     */
    public CannotRotate(String why) {
        super(why);
    }
}
