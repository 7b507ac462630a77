package io.daicho.service.cli.call;

/** The call was wrong; its message says how to call. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and what would be right. */
    public WrongUsage(String message) {
        super(message);
    }
}
