package io.daicho.api.deliverable;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DeliverableId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A deliverable of the work (article 8-2). */
public sealed interface DeliverableFact extends Fact {
    /** Which deliverable. */
    DeliverableId deliverable();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.DELIVERABLE, deliverable().value());
    }

    /**
     * It was delivered to the client.
     *
     * @param deliverable which
     * @param aiServices the generative AI services that confidential data went into for it; empty: none, and article 8 does
     *     not ask for more
     * @param aiDisclosed whether the use of generative AI was disclosed on delivery
     */
    @StoredAs("deliverable.delivered")
    @Revision("1")
    record Delivered(
            Statement statement,
            DeliverableId deliverable,
            @Plain(Plain.Kind.SERVICE) List<String> aiServices,
            boolean aiDisclosed)
            implements DeliverableFact {
        /** Checks the names; what no AI made, cannot be said to be made by one. */
        public Delivered {
            aiServices = List.copyOf(aiServices);
            aiServices.forEach(service -> PlainText.checked("aiServices", service));
            if (aiDisclosed && aiServices.isEmpty()) {
                throw new IllegalArgumentException("aiDisclosed is true, but aiServices names no service");
            }
        }
    }

    /** The use of generative AI for it was disclosed after delivery. */
    @StoredAs("deliverable.ai-disclosed")
    @Revision("1")
    record AiDisclosed(Statement statement, DeliverableId deliverable) implements DeliverableFact {}
}
