package io.daicho.service.cli;

/** How an answer is printed. */
enum Format {
    /** For people. */
    TABLE,
    /** For programs. */
    JSON,
    /** For calendars. */
    ICS
}
