package io.daicho.conclusions.rule;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.frame.BreachReports;
import io.daicho.conclusions.frame.Chains;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something before the rules: a copy, another thing, or the contract as a whole. */
public sealed interface Case permits CopyCase, ThingCase, ContractCase {
    /** The contract-wide facts. */
    ContractFrame frame();

    /** Where findings go. */
    Findings findings();

    /** The contract itself. */
    default Terms terms() {
        return frame().terms();
    }

    /** What counts about it, beside the contract-wide facts. */
    List<EffectiveFact> own();

    /** What people found and reported of the breaches in it. */
    default BreachReports breachReports() {
        return frame().breachReports().about(Chains.of(own()));
    }

    /** When a clause ends for this case by article 19; null: it survives. */
    default @Nullable Instant lapse(String clause) {
        return terms().lapse(clause);
    }

    /** Whose deed a deed at an instant was, unless a rule knows better. */
    default OrganisationId actorAt(Instant at) {
        return terms().contractor();
    }
}
