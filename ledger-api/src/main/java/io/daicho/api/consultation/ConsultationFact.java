package io.daicho.api.consultation;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ConsultationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A consultation between the parties (article 20). */
public sealed interface ConsultationFact extends Fact {
    /** Which consultation. */
    ConsultationId consultation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CONSULTATION, consultation().value());
    }

    /**
     * It was opened.
     *
     * @param consultation which
     * @param matter about what
     */
    @StoredAs("consultation.opened")
    @Revision("1")
    record Opened(
            Statement statement,
            ConsultationId consultation,
            @Nullable Detail matter) implements ConsultationFact {}

    /**
     * It was settled.
     *
     * @param outcome how
     */
    @StoredAs("consultation.settled")
    @Revision("1")
    record Settled(
            Statement statement,
            ConsultationId consultation,
            @Nullable Detail outcome) implements ConsultationFact {}
}
