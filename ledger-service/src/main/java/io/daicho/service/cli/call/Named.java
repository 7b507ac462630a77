package io.daicho.service.cli.call;

import java.util.function.Function;

/** Ids given on the command line: what has not even the form of one is not on record. */
public final class Named {
    private Named() {}

    /**
     * The id.
     *
     * @param id makes it, and refuses what has not its form
     * @param given as it was typed
     * @param none the key of the sentence that it is not on record
     */
    public static <I> I of(Function<String, I> id, String given, String none) {
        try {
            return id.apply(given);
        } catch (IllegalArgumentException noId) {
            throw new FoundWanting(none, given);
        }
    }
}
