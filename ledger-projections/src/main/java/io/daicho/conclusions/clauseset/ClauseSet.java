package io.daicho.conclusions.clauseset;

import io.daicho.api.contract.HouseTargets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An edition of the special provisions: what of them is data. A contract pins the edition it was concluded with.
 *
 * @param edition its name
 * @param ja its title in Japanese
 * @param en its title in English
 * @param targets the house's targets for words without a number (F7)
 * @param switches the readings F1 to F11
 * @param clauses its clauses in the order of the text
 */
public record ClauseSet(
        String edition, String ja, String en, HouseTargets targets, Switches switches, List<Clause> clauses) {
    /** The rules of the clauses that an attestation is about: 12, 13 and annex 3(3), and what another edition has for them. */
    private static final Set<String> ATTESTED =
            Set.of("return-or-erase", "recover-from-subcontractors", "make-unrecoverable", "return-or-erase-at-end");

    /** Refuses two clauses of one number. */
    public ClauseSet {
        clauses = List.copyOf(clauses);
        Map<String, Clause> numbers = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (numbers.put(clause.number(), clause) != null) {
                throw new IllegalArgumentException("the clause " + clause.number() + " stands twice in " + edition);
            }
        }
    }

    /** The clause of this number. */
    public Clause clause(String number) {
        int place = order(number);
        if (place == clauses.size()) {
            throw new IllegalArgumentException(edition + " has no clause " + number);
        }
        return clauses.get(place);
    }

    /** Whether there is a clause of this number. */
    public boolean has(String number) {
        return order(number) < clauses.size();
    }

    /** The number of the clause that a rule concludes; empty where this edition has none. */
    public Optional<String> numberOf(String rule) {
        return clauses.stream()
                .filter(clause -> clause.rules().contains(rule))
                .map(Clause::number)
                .findFirst();
    }

    /** The numbers of the clauses that an attestation is about. */
    public List<String> attested() {
        return clauses.stream()
                .filter(clause -> clause.rules().stream().anyMatch(ATTESTED::contains))
                .map(Clause::number)
                .toList();
    }

    /** Whether a rule of this edition opens at 業務完了. */
    public boolean needsCompletion() {
        return numberOf("return-or-erase").isPresent()
                || numberOf("make-unrecoverable").isPresent();
    }

    /** The place of a clause in the text: what answers are sorted by. */
    public int order(String number) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).number().equals(number)) {
                return i;
            }
        }
        return clauses.size();
    }

    /** Whether a duty under this clause goes on after 満了. */
    public boolean survives(String number) {
        return switch (clause(number).survival()) {
            case SURVIVES -> true;
            case ENDS -> false;
            case F1_DETAIL -> switches.f1() != Switches.AnnexSurvival.NONE;
            case F1_OTHER -> switches.f1() == Switches.AnnexSurvival.ALL;
            case F2 -> switches.f2() == Switches.ProhibitionEnd.LAST_WHILE_COPIES_LIVE;
        };
    }

    /** The same edition with other switches. */
    public ClauseSet with(Switches others) {
        return new ClauseSet(edition, ja, en, targets, others, clauses);
    }
}
