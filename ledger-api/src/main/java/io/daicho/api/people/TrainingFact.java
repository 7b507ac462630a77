package io.daicho.api.people;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.TrainingId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A training on the annex, and how training elsewhere was checked (article 9, annex 7). */
public sealed interface TrainingFact extends Fact {
    /** Which training. */
    TrainingId training();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.TRAINING, training().value());
    }

    /**
     * A training was held. Who attended it is said person by person.
     *
     * @param training which
     * @param organisation who held it
     * @param content what it was about
     */
    @StoredAs("training.held")
    @Revision("1")
    record Held(
            Statement statement,
            TrainingId training,
            OrganisationId organisation,
            @Nullable Detail content) implements TrainingFact {}

    /**
     * The contractor checked how a subcontractor's staff is trained (annex 7(3)).
     *
     * @param training under which name this check is on record
     * @param organisation whose staff
     * @param method how it was checked, and what was found
     */
    @StoredAs("training.checked-at-subcontractor")
    @Revision("1")
    record CheckedAtSubcontractor(
            Statement statement,
            TrainingId training,
            OrganisationId organisation,
            @Nullable Detail method) implements TrainingFact {}
}
