package io.daicho.service.cli.call;

/** The call was right, but what it asked for could not be done; its message says why and what to do. */
public final class FoundWanting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was found wanting. */
    public FoundWanting(String message) {
        super(message);
    }
}
