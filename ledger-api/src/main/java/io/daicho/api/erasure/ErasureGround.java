package io.daicho.api.erasure;

/** Why something beside the chain may be erased. */
public enum ErasureGround {
    /** The person it is about asked for it. */
    REQUEST_OF_THE_PERSON,
    /** The time for which it had to be kept is over. */
    RETENTION_ENDED,
    /** The client instructed it. */
    CLIENT_INSTRUCTION,
    /** It should never have been recorded. */
    RECORDED_BY_MISTAKE,
    /** A court or an authority ordered it. */
    ORDER_OF_AN_AUTHORITY
}
