package io.daicho.service.cli.call;

import io.daicho.service.words.ToldInWords;
import org.jspecify.annotations.Nullable;

/** The call was right, but what it asked for could not be done; its sentence says why and what to do. */
public final class FoundWanting extends ToldInWords {
    private static final long serialVersionUID = 1L;

    /** By one of the sentences {@code stops.properties}. */
    public FoundWanting(String key, @Nullable Object... particulars) {
        super(key, particulars);
    }

    private FoundWanting(Said said) {
        super(said);
    }

    /** By a sentence that is in the reader's language already. */
    public static FoundWanting saying(String sentence) {
        return new FoundWanting(new Said(sentence));
    }
}
