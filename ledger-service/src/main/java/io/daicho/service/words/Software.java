package io.daicho.service.words;

/** What this software calls itself. */
public final class Software {
    /** Its name and version, as {@code ./ledger --version} says it. */
    public static final String VERSION = "Daicho 0.1.0";

    private Software() {}
}
