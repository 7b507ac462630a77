package io.daicho.api.fact;

/** Through which channel a fact came in. Known to the server, so metadata and not part of the statement. */
public enum Channel {
    /** A journal file given to the command line. */
    IMPORT,
    /** The REST interface. */
    REST,
    /** A web page. */
    PAGE,
    /** The example that the demo loads. */
    DEMO
}
