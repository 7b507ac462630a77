package io.daicho.api.people;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.TrainingId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What concerns one of the staff (従事者) who handle confidential data; who it is, is never in a fact. */
public sealed interface PersonFact extends Fact {
    /** Which person. */
    PersonId person();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.PERSON, person().value());
    }

    /**
     * A person was put on record.
     *
     * @param person the opaque id
     * @param organisation for whom the person works
     * @param name the person's name and title
     */
    @StoredAs("person.registered")
    @Revision("1")
    record Registered(
            Statement statement,
            PersonId person,
            OrganisationId organisation,
            @Nullable Detail name) implements PersonFact {}

    /**
     * The person began to handle confidential data under the contract.
     *
     * @param organisation for whom
     */
    @StoredAs("person.began-handling")
    @Revision("1")
    record BeganHandling(Statement statement, PersonId person, OrganisationId organisation) implements PersonFact {}

    /** The person no longer handles confidential data under the contract. */
    @StoredAs("person.ended-handling")
    @Revision("1")
    record EndedHandling(Statement statement, PersonId person) implements PersonFact {}

    /**
     * The person attended training on the annex (article 9).
     *
     * @param training which training, where it is on record
     */
    @StoredAs("person.trained")
    @Revision("1")
    record Trained(
            Statement statement, PersonId person, @Nullable TrainingId training) implements PersonFact {}

    /** The contractor confirmed that the person is properly trained (annex 7(1)). */
    @StoredAs("person.training-confirmed")
    @Revision("1")
    record TrainingConfirmed(Statement statement, PersonId person) implements PersonFact {}

    /**
     * Something showed that the person's training falls short (annex 7(1)): further training is owed.
     *
     * @param ground what showed it
     */
    @StoredAs("person.training-fell-short")
    @Revision("1")
    record TrainingFellShort(
            Statement statement, PersonId person, @Nullable Detail ground) implements PersonFact {}

    /** The person acknowledged the annex (article 2). */
    @StoredAs("person.annex-acknowledged")
    @Revision("1")
    record AnnexAcknowledged(Statement statement, PersonId person) implements PersonFact {}

    /**
     * The person was instructed on leaks and losses, and put under supervision (annex 8).
     *
     * @param by who instructs and supervises
     */
    @StoredAs("person.instructed")
    @Revision("1")
    record Instructed(
            Statement statement, PersonId person, @Nullable PersonId by) implements PersonFact {}
}
