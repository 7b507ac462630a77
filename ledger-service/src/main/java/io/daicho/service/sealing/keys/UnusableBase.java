package io.daicho.service.sealing.keys;

import java.nio.file.Path;

/** The file with the base of the origins cannot be read as one, so it is not known of which logs anything would be sealed. */
public final class UnusableBase extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnusableBase(Path file, Exception fault) {
        super("The file " + file + " should hold the base of origins in one line: " + fault.getMessage(), fault);
    }
}
