package io.daicho.conclusions.rule;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Optional;

/**
 * A thing that is no copy, before the rules: an incident, a person, a device, …
 *
 * @param frame the contract-wide facts
 * @param thing which thing
 * @param facts what counts about it, in time
 * @param findings where findings go
 */
public record ThingCase(ContractFrame frame, Thing thing, List<EffectiveFact> facts, Findings findings)
        implements Case {
    @Override
    public List<EffectiveFact> own() {
        return facts;
    }

    /** What findings about it are about. */
    public Subject subject() {
        return Subject.of(thing);
    }

    /** The facts of one type, in time. */
    public List<EffectiveFact> facts(Class<? extends Fact> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    /** The first fact of a type. */
    public Optional<EffectiveFact> first(Class<? extends Fact> type) {
        return facts(type).stream().findFirst();
    }

    /** The first fact of a type that may have come after another, or with it. */
    public Optional<EffectiveFact> firstAfter(EffectiveFact other, Class<? extends Fact> type) {
        return facts(type).stream().filter(fact -> fact.canFollow(other)).findFirst();
    }
}
