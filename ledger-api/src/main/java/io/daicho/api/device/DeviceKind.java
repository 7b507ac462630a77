package io.daicho.api.device;

/** What a device is. */
public enum DeviceKind {
    /** An office PC. */
    OFFICE_PC,
    /** モバイル端末: a notebook PC, tablet or the like. A USB memory is none. */
    MOBILE_TERMINAL,
    /** A server. */
    SERVER,
    /** An information system. */
    SYSTEM,
    /** Another device. */
    OTHER
}
