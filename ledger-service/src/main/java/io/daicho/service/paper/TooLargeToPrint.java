package io.daicho.service.paper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A document has more pages than the memory takes, and is put aside on no disk. */
public final class TooLargeToPrint extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** What PDFBox says of it. */
    private static final String SAID = "Maximum allowed scratch file memory exceeded";

    TooLargeToPrint(String title, long mostBytes, Exception failure) {
        super(
                "\"" + title + "\" is too large to be printed: its pages take more than " + (mostBytes >> 20)
                        + " MiB, a quarter of the memory that this program has, and they are put aside on no disk, where"
                        + " nothing would erase them. Nothing was stored. Start it with more memory (DAICHO_HEAP, or"
                        + " -Xmx), and ask again.",
                failure instanceof IOException cause ? cause : new IOException(failure));
    }

    static boolean isMeantBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(SAID)) {
                return true;
            }
        }
        return false;
    }
}
