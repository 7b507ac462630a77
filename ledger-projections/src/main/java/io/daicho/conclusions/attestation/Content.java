package io.daicho.conclusions.attestation;

import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.Unit;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much a copy holds, and by what it can be told to be the same. */
final class Content {
    private Content() {}

    /** The last count of each unit. */
    static List<QuantityEntry> quantity(Tenure copy, Cited cited) {
        Map<Unit, EffectiveFact> last = new TreeMap<>();
        copy.facts(DescriptionFact.Counted.class).stream()
                .sorted(EffectiveFact.IN_TIME)
                .forEach(fact -> last.put(counted(fact).unit(), fact));
        return last.values().stream()
                .map(fact ->
                        new QuantityEntry(counted(fact).count(), counted(fact).unit(), cited.deed(fact)))
                .toList();
    }

    private static DescriptionFact.Counted counted(EffectiveFact fact) {
        return (DescriptionFact.Counted) fact.fact();
    }

    /** The last digest up to an instant; null where none was taken. */
    static @Nullable DigestEntry digest(Tenure copy, Instant until, Drawn drawn) {
        EffectiveFact fact = LastSaid.fact(copy.facts(DescriptionFact.DigestTaken.class).stream()
                .filter(taken -> !taken.at().isAfter(until))
                .toList());
        if (fact == null) {
            return null;
        }
        DescriptionFact.DigestTaken taken = (DescriptionFact.DigestTaken) fact.fact();
        return new DigestEntry(
                taken.algorithm(),
                drawn.beside().text(taken, "digest", taken.digest()),
                drawn.cited().deed(fact));
    }
}
