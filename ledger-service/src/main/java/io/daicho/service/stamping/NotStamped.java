package io.daicho.service.stamping;

/** There is no stamp, because an authority is away, refuses, or answers with what cannot be one. Says which and why. */
public final class NotStamped extends Exception {
    private static final long serialVersionUID = 1L;

    NotStamped(StampAuthority authority, String why) {
        super("authority " + authority + ": " + why);
    }
}
