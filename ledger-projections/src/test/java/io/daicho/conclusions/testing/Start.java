package io.daicho.conclusions.testing;

import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PurposeCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beginning of a copy: in the contractor's hands, on a server, with access control, for the work, unless said. */
public final class Start extends Deed {
    private final Maker maker;
    private OrganisationId holder = Parties.CONTRACTOR;
    private Placement placement = Places.server();
    private @Nullable Protection protection = Places.locked();
    private @Nullable PurposeCode purpose = new PurposeCode("work");

    Start(Maker maker) {
        super(statement -> {
            throw new IllegalStateException("made by its own maker");
        });
        this.maker = maker;
    }

    /** On what it lies. */
    public Start on(Placement where) {
        placement = where;
        return this;
    }

    /** How it is protected; null: not at all. */
    public Start with(@Nullable Protection how) {
        protection = how;
        return this;
    }

    /** In whose hands it is. */
    public Start heldBy(String organisation) {
        holder = organisation(organisation);
        return this;
    }

    /** Without a stated purpose. */
    public Start withoutPurpose() {
        purpose = null;
        return this;
    }

    @Override
    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        return maker.make(statement, holder, placement, protection, purpose);
    }

    /** How the fact is made of it. */
    interface Maker {
        Fact make(
                Statement statement,
                OrganisationId holder,
                Placement placement,
                @Nullable Protection protection,
                @Nullable PurposeCode purpose);
    }
}
