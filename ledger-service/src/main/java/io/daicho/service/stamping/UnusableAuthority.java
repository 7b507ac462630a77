package io.daicho.service.stamping;

/** An authority is configured in a way that cannot be used. Says where and what to do. */
public final class UnusableAuthority extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableAuthority(String where, String why) {
        super("The setting " + where + " cannot be used: " + why);
    }
}
