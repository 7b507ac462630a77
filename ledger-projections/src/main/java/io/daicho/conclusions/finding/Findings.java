package io.daicho.conclusions.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules found about one subject.
 *
 * @param duties what is or was owed
 * @param wrongs what was wrong
 * @param notes contradictions and warnings
 */
public record Findings(List<Duty> duties, List<Wrong> wrongs, List<Note> notes) {
    /** Nothing found yet. */
    public static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Every breach: the deeds, and what was not done when its time had passed. */
    public List<Wrong> allWrongs() {
        List<Wrong> all = new ArrayList<>(wrongs);
        duties.forEach(duty -> all.addAll(duty.lateness()));
        return all;
    }
}
