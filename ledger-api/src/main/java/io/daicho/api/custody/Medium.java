package io.daicho.api.custody;

/** On what a copy lies, as item 1 of the form names it. */
public enum Medium {
    /** The built-in storage of a PC in the office. */
    OFFICE_PC,
    /** The built-in storage of a notebook PC, tablet or the like: a mobile terminal. */
    MOBILE_TERMINAL,
    /** A server on the holder's premises. */
    SERVER,
    /** A USB memory stick or memory card. */
    USB_MEMORY,
    /** An external disk. */
    EXTERNAL_DISK,
    /** A CD, DVD or the like. */
    OPTICAL_DISC,
    /** A magnetic tape. */
    TAPE,
    /** A cloud service, such as online storage. */
    CLOUD,
    /** Paper: a printout. Not an electronic record, so no item of the form. */
    PAPER,
    /** Another medium. */
    OTHER
}
