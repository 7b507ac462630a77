package io.daicho.conclusions.clauseset;

import java.util.List;

/**
 * A clause of the contract, as data.
 *
 * @param number as the text numbers it: {@code 12}, {@code 14-2}, {@code A3(3)}, {@code note-3}
 * @param ja its title in Japanese, as in the text
 * @param en its title in English
 * @param words what it says, quoted from the text
 * @param wordsEn the same in English
 * @param survival whether it outlives 満了
 * @param rules the names of the rules that conclude it; empty: none does
 * @param noDuty why it has no rule, where it has none
 */
public record Clause(
        String number,
        String ja,
        String en,
        String words,
        String wordsEn,
        Survival survival,
        List<String> rules,
        String noDuty) {
    /** Whether a clause outlives 満了 (article 19). */
    public enum Survival {
        /** It does: 12, 13, 14-2, 14-3, 18. */
        SURVIVES,
        /** It ends. */
        ENDS,
        /** By the switch F1: one of the details that survive by default. */
        F1_DETAIL,
        /** By the switch F1: another item of the annex. */
        F1_OTHER,
        /** By the switch F2. */
        F2
    }
}
