package io.daicho.service.signing;

/** The document key cannot be used. Says where it is, why, and what to do. */
public final class UnusableDocumentKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableDocumentKey(Object file, String why) {
        super("The document key " + file + " cannot be used: " + why);
    }
}
