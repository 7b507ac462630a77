package io.daicho.api.consent;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ConsentId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What the client was asked to allow, and its answer. A consent counts from when it was given, never backwards
 * (reading 3).
 */
public sealed interface ConsentFact extends Fact {
    /** Which matter. */
    ConsentId consent();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CONSENT, consent().value());
    }

    /**
     * The client was asked.
     *
     * @param consent the matter
     * @param subject what is to be allowed
     * @param reason why it is needed
     */
    @StoredAs("consent.requested")
    @Revision("1")
    record Requested(
            Statement statement,
            ConsentId consent,
            ConsentSubject subject,
            @Nullable Detail reason) implements ConsentFact {}

    /**
     * The client allowed it, from the instant at which this happened.
     *
     * @param consent the matter
     * @param subject what is allowed; the same kind as was requested, where it was
     * @param inWriting whether in writing, as article 10 demands
     * @param lastDay the last day on which it holds; absent: it holds until withdrawn
     * @param conditions what the client attached to it
     */
    @StoredAs("consent.given")
    @Revision("1")
    record Given(
            Statement statement,
            ConsentId consent,
            ConsentSubject subject,
            boolean inWriting,
            @Nullable LocalDate lastDay,
            @Nullable Detail conditions)
            implements ConsentFact {}

    /**
     * The client did not allow it.
     *
     * @param consent the matter
     * @param reason why
     */
    @StoredAs("consent.refused")
    @Revision("1")
    record Refused(
            Statement statement,
            ConsentId consent,
            @Nullable Detail reason) implements ConsentFact {}

    /**
     * The client took its consent back, from the instant at which this happened.
     *
     * @param consent the matter
     * @param reason why
     */
    @StoredAs("consent.withdrawn")
    @Revision("1")
    record Withdrawn(
            Statement statement,
            ConsentId consent,
            @Nullable Detail reason) implements ConsentFact {}
}
