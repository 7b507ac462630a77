package io.daicho.service.words;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stopped something, told to its reader in Japanese or English: why, and what to do. The message is the English
 * sentence, for logs.
 */
public abstract class ToldInWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final String[] particulars;

    /**
     * One of the sentences {@code stops.properties}.
     *
     * @param key which
     * @param particulars what to put into its placeholders
     */
    protected ToldInWords(String key, @Nullable Object... particulars) {
        super(Words.of(Locale.ENGLISH).stop(key, (Object[]) texts(particulars)));
        this.key = key;
        this.particulars = texts(particulars);
    }

    /** A sentence that is in its reader's language already. */
    public record Said(String sentence) {}

    /** By such a sentence. */
    protected ToldInWords(Said said) {
        super(said.sentence());
        this.key = null;
        this.particulars = new String[0];
    }

    /** Why, and what to do. */
    public final String sentence(Words words) {
        return key == null ? words.reason(String.valueOf(getMessage())) : words.stop(key, (Object[]) particulars);
    }

    private static String[] texts(@Nullable Object... particulars) {
        return Arrays.stream(particulars).map(String::valueOf).toArray(String[]::new);
    }
}
