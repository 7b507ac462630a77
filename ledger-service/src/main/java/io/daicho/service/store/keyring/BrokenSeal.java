package io.daicho.service.store.keyring;

/** What was sealed was changed, cut, or belongs to something else. */
public final class BrokenSeal extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenSeal() {
        super("it is not what was sealed: changed, cut, or of another key");
    }
}
