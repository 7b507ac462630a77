package io.daicho.api.breach;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What people find and report. Which deeds are breaches is concluded; these facts say when somebody knew, and when the
 * client was told (article 14-2).
 */
public sealed interface BreachFact extends Fact {
    /** Under which id the finding is on record. */
    BreachId breach();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.BREACH, breach().value());
    }

    /**
     * Somebody in the chain found a breach, or suspects that there is one or will be.
     *
     * @param breach under which id
     * @param by whose staff found it: the contractor's or a subcontractor's
     * @param risk whether it is only feared so far (おそれ)
     * @param about which concluded breaches it is about, as far as any
     * @param description what was found
     */
    @StoredAs("breach.found")
    @Revision("1")
    record Found(
            Statement statement,
            BreachId breach,
            OrganisationId by,
            boolean risk,
            BreachScope about,
            @Nullable Detail description)
            implements BreachFact {}

    /**
     * The client was told of one breach or several.
     *
     * @param breach under which id: that of a finding, or a new one
     * @param about which concluded breaches the report names; those of its finding need not be named again
     * @param content what it says
     */
    @StoredAs("breach.reported")
    @Revision("1")
    record Reported(
            Statement statement,
            BreachId breach,
            BreachScope about,
            @Nullable Detail content) implements BreachFact {}
}
