package io.daicho.api.filing;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The notification form (別記様式) of one organisation: the contractor's own, and each subcontractor's (note 3). A filing
 * replaces the one before as a whole, from the instant it is filed.
 */
public sealed interface FilingFact extends Fact {
    /** Whose form. */
    OrganisationId filer();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.FILING, filer().value());
    }

    /**
     * A version of the form was filed with the client.
     *
     * @param filer whose form
     * @param form what it says
     */
    @StoredAs("filing.filed")
    @Revision("1")
    record Filed(Statement statement, OrganisationId filer, Form form) implements FilingFact {}

    /**
     * The client asked for another way of storage (note 1).
     *
     * @param filer whose form
     * @param ground why
     */
    @StoredAs("filing.change-demanded")
    @Revision("1")
    record ChangeDemanded(
            Statement statement,
            OrganisationId filer,
            @Nullable Detail ground) implements FilingFact {}
}
