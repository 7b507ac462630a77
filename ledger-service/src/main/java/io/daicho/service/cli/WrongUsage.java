package io.daicho.service.cli;

/** The call was wrong; its message says how to call. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
