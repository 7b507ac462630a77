package io.daicho.api.damages;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ClaimId;
import io.daicho.api.id.MeasureId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A claim for damages that a breach did to the client or to a third party (article 18). */
public sealed interface DamagesFact extends Fact {
    /** Which claim. */
    ClaimId claim();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CLAIM, claim().value());
    }

    /**
     * Damages were claimed.
     *
     * @param claim which
     * @param harmed who was harmed: the client, or a third party under an opaque id
     * @param causedBy through whose breach: the contractor's or a subcontractor's
     * @param description for what
     */
    @StoredAs("damages.claimed")
    @Revision("1")
    record Claimed(
            Statement statement,
            ClaimId claim,
            OrganisationId harmed,
            OrganisationId causedBy,
            @Nullable Detail description)
            implements DamagesFact {}

    /**
     * The client ordered a measure that it holds necessary.
     *
     * @param measure which, within the claim
     * @param dueAt until when, if the client set a time
     * @param text what is to be done
     */
    @StoredAs("damages.measure-ordered")
    @Revision("1")
    record MeasureOrdered(
            Statement statement,
            ClaimId claim,
            MeasureId measure,
            @Nullable OccurredAt dueAt,
            @Nullable Detail text) implements DamagesFact {}

    /**
     * The measure was done.
     *
     * @param measure which
     */
    @StoredAs("damages.measure-done")
    @Revision("1")
    record MeasureDone(Statement statement, ClaimId claim, MeasureId measure) implements DamagesFact {}

    /** The damage was compensated. */
    @StoredAs("damages.compensated")
    @Revision("1")
    record Compensated(Statement statement, ClaimId claim) implements DamagesFact {}

    /** The claim was withdrawn, or found to be none. */
    @StoredAs("damages.claim-withdrawn")
    @Revision("1")
    record ClaimWithdrawn(Statement statement, ClaimId claim) implements DamagesFact {}
}
