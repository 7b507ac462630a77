package io.daicho.api.description;

/** In which capacity somebody took part in a deed. */
public enum Capacity {
    /** Did it. */
    PERFORMER,
    /** Looked whether it worked. */
    VERIFIER,
    /** Answers for it. */
    RESPONSIBLE_MANAGER,
    /** Was there when it was done, and neither did it nor recorded it. */
    WITNESS
}
