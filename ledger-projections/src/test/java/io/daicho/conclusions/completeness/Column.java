package io.daicho.conclusions.completeness;

import java.util.Arrays;

/** What the list says of an item: which tests open, meet, breach and outlive it, or which word stands instead. */
enum Column {
    OPENS("opens", "prohibition|manner|calendar|right|nothing"),
    MEETS("meets", "prohibition|calendar|right|nothing"),
    BREACHES("breaches", "no time|calendar|right|nothing"),
    PAST_END("past end", "right|nothing");

    private final String title;
    private final String words;

    Column(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** As the list calls it. */
    String title() {
        return title;
    }

    /** Whether a word says of the whole item that nothing is demanded by it. */
    static boolean isOfTheWhole(String word) {
        return PAST_END.takes(word);
    }

    /** Whether this word may stand here instead of tests. */
    boolean takes(String word) {
        return Arrays.asList(words.split("\\|", -1)).contains(word);
    }
}
