package io.daicho.service.sealing.witness;

/** A witness is configured so that it cannot be asked; its message says what to write instead. */
public final class UnusableAddress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableAddress(String url, String key, String why, Throwable cause) {
        super(
                "The witness configured with the url \"" + url + "\" and the key \"" + key
                        + "\" (daicho.sealing.witnesses)" + " cannot be asked: " + why + ".",
                cause);
    }
}
