package io.daicho.api.custody;

/** Whether an erasure was seen to have worked: apart from who accepts it. */
public enum Verification {
    /** It worked. */
    DONE,
    /** It worked, with something to note; meets the duty and is an exception in the attestation. */
    DONE_WITH_WARNING,
    /** It did not work; meets nothing. */
    FAILED,
    /** Nobody can tell; meets nothing. */
    NOT_VERIFIABLE,
    /** Not yet looked at; meets nothing until {@code copy.erasure-verified} says more. */
    PENDING;

    /** Whether it shows that the data is gone. */
    public boolean shows() {
        return this == DONE || this == DONE_WITH_WARNING;
    }
}
