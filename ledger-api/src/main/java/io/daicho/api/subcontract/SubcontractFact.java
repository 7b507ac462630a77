package io.daicho.api.subcontract;

import io.daicho.api.contract.Party;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How a subcontractor of any tier comes in, is bound and leaves (article 10, notes 2 and 3). */
public sealed interface SubcontractFact extends Fact {
    /** Which subcontractor. */
    OrganisationId organisation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.SUBCONTRACTOR, organisation().value());
    }

    /**
     * A subcontractor was engaged.
     *
     * @param subcontractor who
     * @param under who engaged it: the contractor for the first tier, another subcontractor beyond it
     * @param subsidiary whether it is the contractor's subsidiary (子会社); that makes no difference to the duties
     * @param work which work
     */
    @StoredAs("subcontract.engaged")
    @Revision("1")
    record Engaged(
            Statement statement,
            Party subcontractor,
            OrganisationId under,
            boolean subsidiary,
            @Nullable Detail work) implements SubcontractFact {
        /** Nobody engages itself. */
        public Engaged {
            if (subcontractor.id().equals(under)) {
                throw new IllegalArgumentException("a subcontractor cannot be engaged under itself");
            }
        }

        @Override
        public OrganisationId organisation() {
            return subcontractor.id();
        }
    }

    /** The subcontractor was bound to the special provisions and the annex. */
    @StoredAs("subcontract.terms-flowed-down")
    @Revision("1")
    record TermsFlowedDown(Statement statement, OrganisationId organisation) implements SubcontractFact {}

    /** The subcontractor's work ended. */
    @StoredAs("subcontract.ended")
    @Revision("1")
    record Ended(Statement statement, OrganisationId organisation) implements SubcontractFact {}
}
