package io.daicho.api.incident;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 連絡・管理体制: how an organisation is set up for incidents (annex 9). */
public sealed interface ContactFact extends Fact {
    /** Whose structure. */
    OrganisationId organisation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CONTACT, organisation().value());
    }

    /**
     * The structure was set, or set anew.
     *
     * @param organisation whose
     * @param structure who is told by whom, and who decides
     */
    @StoredAs("contact.structure-set")
    @Revision("1")
    record StructureSet(
            Statement statement,
            OrganisationId organisation,
            @Nullable Detail structure) implements ContactFact {}
}
