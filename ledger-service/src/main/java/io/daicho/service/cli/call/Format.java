package io.daicho.service.cli.call;

/** How an answer is printed. */
public enum Format {
    /** For people. */
    TABLE,
    /** For programs. */
    JSON,
    /** For calendars. */
    ICS
}
