package io.daicho.service.verifying.packed;

/** A file that is no pack, or one that must not be unpacked; its message says why. */
public final class UnusablePack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusablePack(String message) {
        super(message);
    }
}
