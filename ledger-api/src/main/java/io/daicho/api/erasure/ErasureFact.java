package io.daicho.api.erasure;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was erased of that which lies beside the chain. */
public sealed interface ErasureFact extends Fact {
    /** The fact whose details it is about. */
    FactId erasedFrom();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.DETAIL, erasedFrom().value());
    }

    /**
     * Details of a fact, or its evidence file, are erased for good. The ledger destroys their keys as soon as this is on
     * record; a withdrawal does not bring them back.
     *
     * @param erasedFrom the fact whose details are erased
     * @param fields which of them; none: all that it has
     * @param ground why that may be
     * @param reason more about it
     * @param allowedBy who allowed it
     * @param allowedByRole in which role
     */
    @StoredAs("detail.erased")
    @Revision("1")
    record Erased(
            Statement statement,
            FactId erasedFrom,
            List<DetailField> fields,
            ErasureGround ground,
            @Nullable Detail reason,
            PersonId allowedBy,
            Role allowedByRole)
            implements ErasureFact {
        /** Keeps its own copy of the fields. */
        public Erased {
            fields = List.copyOf(fields);
        }
    }
}
