package io.daicho.service.cli.call;

import io.daicho.service.words.ToldInWords;
import org.jspecify.annotations.Nullable;

/** The call was wrong; its sentence says how to call. */
public final class WrongUsage extends ToldInWords {
    private static final long serialVersionUID = 1L;

    /** By one of the sentences {@code stops.properties}. */
    public WrongUsage(String key, @Nullable Object... particulars) {
        super(key, particulars);
    }

    private WrongUsage(Said said) {
        super(said);
    }

    /** By a sentence that is in the reader's language already. */
    public static WrongUsage saying(String sentence) {
        return new WrongUsage(new Said(sentence));
    }
}
