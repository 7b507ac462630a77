package io.daicho.api.designation;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DesignationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The client's designations; each holds from when it was made until it is withdrawn. */
public sealed interface DesignationFact extends Fact {
    /** Which designation. */
    DesignationId designation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.DESIGNATION, designation().value());
    }

    /**
     * The client designated something.
     *
     * @param designation its id; for a desk the id by which notices name it
     * @param what what
     * @param contact how to reach it
     */
    @StoredAs("designation.made")
    @Revision("1")
    record Made(
            Statement statement,
            DesignationId designation,
            Designation what,
            @Nullable Detail contact) implements DesignationFact {}

    /** The designation no longer holds, from this instant on. */
    @StoredAs("designation.withdrawn")
    @Revision("1")
    record Withdrawn(Statement statement, DesignationId designation) implements DesignationFact {}
}
