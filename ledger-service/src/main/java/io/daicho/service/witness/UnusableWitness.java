package io.daicho.service.witness;

/** A witness's directory, or what should be put into it, is not what it should be; its message says why and what to do. */
public final class UnusableWitness extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableWitness(String message) {
        super(message);
    }

    UnusableWitness(String message, Throwable cause) {
        super(message, cause);
    }
}
