package io.daicho.service.store.directory;

import io.daicho.service.words.ToldInWords;

/** The data was written by a newer version of this software, so this one leaves it alone. */
public final class NewerDataException extends ToldInWords {
    private static final long serialVersionUID = 1L;

    /** For data of a version later than the one that is known here. */
    public NewerDataException(String where, int found, int known) {
        super("data.newer", where, found, known);
    }
}
