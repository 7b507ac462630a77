package io.daicho.service.cli;

/** The call was right, but what it asked for could not be done; its message says why and what to do. */
final class FoundWanting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FoundWanting(String message) {
        super(message);
    }
}
