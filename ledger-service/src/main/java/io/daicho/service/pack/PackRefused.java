package io.daicho.service.pack;

/** A pack cannot be made; the message says why and what to do. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackRefused(String message) {
        super(message);
    }
}
