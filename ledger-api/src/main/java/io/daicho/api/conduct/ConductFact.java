package io.daicho.api.conduct;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ConductId;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Talk and posts that annex 8(3) is about; who it was is never said. */
public sealed interface ConductFact extends Fact {
    /** Which occurrence. */
    ConductId conduct();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CONDUCT, conduct().value());
    }

    /**
     * Confidential matters were talked about where that is forbidden.
     *
     * @param conduct which occurrence
     * @param by whose staff
     * @param where in which situation
     */
    @StoredAs("conduct.talked")
    @Revision("1")
    record Talked(Statement statement, ConductId conduct, OrganisationId by, Where where) implements ConductFact {
        /** The situations that the text names. */
        public enum Where {
            /** ア on the telephone where anybody comes and goes. */
            ON_THE_TELEPHONE_IN_PUBLIC,
            /** イ where outsiders may listen: transport, lifts, restaurants, at home. */
            WITHIN_EARSHOT_OF_OUTSIDERS
        }
    }

    /**
     * Something about the work was posted on social media (ウ).
     *
     * @param conduct which occurrence
     * @param by whose staff
     * @param approval the consent it was posted under; absent: any that covers it
     */
    @StoredAs("conduct.posted")
    @Revision("1")
    record Posted(
            Statement statement,
            ConductId conduct,
            OrganisationId by,
            @Nullable ConsentId approval) implements ConductFact {}
}
