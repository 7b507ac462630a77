package io.daicho.conclusions.question;

import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Set;

/** 14: deliverables made with AI and not disclosed on delivery. */
final class UndisclosedDeliverables implements Question {
    @Override
    public String name() {
        return "undisclosed-deliverables";
    }

    @Override
    public List<String> columns() {
        return List.of("deliverable", "deliveredAt", "fact", "aiServices", "disclosedAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachThing(
                Thing.Kind.DELIVERABLE,
                thing -> thing.facts(DeliverableFact.Delivered.class).forEach(fact -> {
                    DeliverableFact.Delivered delivered = (DeliverableFact.Delivered) fact.fact();
                    if (!delivered.aiServices().isEmpty() && !delivered.aiDisclosed()) {
                        found.add(
                                delivered.deliverable().value(),
                                fact.at(),
                                fact.id().value(),
                                delivered.aiServices(),
                                thing.firstAfter(fact, DeliverableFact.AiDisclosed.class)
                                        .map(EffectiveFact::at)
                                        .orElse(null));
                    }
                }),
                Set.of(DeliverableFact.Delivered.class));
        found.sortedBy(1, 0).forEach(row -> rows.add(row.toArray()));
    }
}
