package io.daicho.service.testing;

import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.id.DeliverableId;
import java.util.List;

/** What happens to a deliverable. */
interface DeliverableDeeds extends Deeds {
    default DeliverableFact.Delivered delivered(String deliverable, String... aiServices) {
        return new DeliverableFact.Delivered(statement(), new DeliverableId(deliverable), List.of(aiServices), false);
    }

    default DeliverableFact.AiDisclosed aiDisclosed(String deliverable) {
        return new DeliverableFact.AiDisclosed(statement(), new DeliverableId(deliverable));
    }
}
