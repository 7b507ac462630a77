package io.daicho.conclusions.completeness;

import java.util.Set;

/** What the list says of an item: which tests open, meet, breach and outlive it, or which word stands instead. */
enum Column {
    OPENS("opens", Set.of("prohibition", "manner", "calendar", "right", "nothing")),
    MEETS("meets", Set.of("prohibition", "calendar", "right", "nothing")),
    BREACHES("breaches", Set.of("no time", "calendar", "right", "nothing")),
    PAST_END("past end", Set.of("right", "nothing"));

    private final String title;
    private final Set<String> words;

    Column(String title, Set<String> words) {
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
        return words.contains(word);
    }
}
