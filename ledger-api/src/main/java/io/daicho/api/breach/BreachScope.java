package io.daicho.api.breach;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.FactId;
import io.daicho.api.id.Shown;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which concluded breaches a finding or a report is about: those that one of these facts made, and those with one of
 * these identifiers. Both lists empty: none in particular.
 *
 * @param facts the deeds that were breaches
 * @param clauses of the breaches that those facts made, only those of these clauses; empty: of any clause
 * @param concluded identifiers of concluded breaches, such as {@code b-0123456789abcdef0123}
 */
public record BreachScope(
        List<FactId> facts,
        @Plain(Plain.Kind.CODE) List<String> clauses,
        @Plain(Plain.Kind.IDENTIFIER) List<String> concluded) {
    /** None in particular. */
    public static final BreachScope NONE = new BreachScope(List.of(), List.of(), List.of());

    private static final Pattern CONCLUDED = Pattern.compile("b-[0-9a-f]{20}");

    /** Checks the texts. */
    public BreachScope {
        facts = List.copyOf(facts);
        clauses = List.copyOf(clauses);
        concluded = List.copyOf(concluded);
        clauses.forEach(clause -> PlainText.checked("clauses", clause));
        for (String breach : concluded) {
            if (!CONCLUDED.matcher(breach).matches()) {
                throw new IllegalArgumentException("\"" + Shown.shortened(breach)
                        + "\" is not the id of a concluded breach: b- and 20 hexadecimal digits, as ./ledger shows it");
            }
        }
        if (!clauses.isEmpty() && facts.isEmpty()) {
            throw new IllegalArgumentException("clauses narrow facts down, so they need facts");
        }
    }
}
