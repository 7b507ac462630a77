package io.daicho.api.fact;

import java.util.Map;
import java.util.Set;

/** Particulars of refusals in Japanese: reasons, and the kinds of things. */
final class Particulars {
    private static final Reasons OWN = Reasons.of("io.daicho.api.fact.reasons");

    /** At which places of a sentence a reason stands. */
    private static final Map<Refusal, Set<Integer>> REASONS = Map.of(
            Refusal.BAD_VALUE, Set.of(1),
            Refusal.CONTRADICTS_ITSELF, Set.of(0),
            Refusal.PARENT_NOT_ALIVE, Set.of(1),
            Refusal.UNKNOWN_TYPE, Set.of(1),
            Refusal.NOT_JSON, Set.of(0),
            Refusal.STORE_UNAVAILABLE, Set.of(0));

    /** At which places of a sentence the kind of a thing stands, perhaps with its id. */
    private static final Map<Refusal, Set<Integer>> THINGS = Map.of(
            Refusal.THING_UNKNOWN, Set.of(0),
            Refusal.THING_EXISTS, Set.of(0),
            Refusal.BEFORE_ITS_BEGINNING, Set.of(0),
            Refusal.DIFFERS_FROM_REQUEST, Set.of(0),
            Refusal.PRECEDING_DEED_MISSING, Set.of(1),
            Refusal.CORRECTION_OF_ANOTHER_THING, Set.of(1, 2));

    private Particulars() {}

    /** The particular at a place of a refusal's sentence. */
    static String inJapanese(Refusal refusal, int place, String particular) {
        if (REASONS.getOrDefault(refusal, Set.of()).contains(place)) {
            return OWN.inJapanese(particular);
        }
        return THINGS.getOrDefault(refusal, Set.of()).contains(place) ? thing(particular) : particular;
    }

    private static String thing(String particular) {
        return OWN.under("thing." + particular.replace(' ', '-')).orElseGet(() -> {
            int space = particular.indexOf(' ');
            return space < 0 ? particular : thing(particular.substring(0, space)) + particular.substring(space);
        });
    }
}
