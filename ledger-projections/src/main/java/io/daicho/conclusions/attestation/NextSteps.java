package io.daicho.conclusions.attestation;

import io.daicho.api.description.DescriptionFact.NextStepPlanned;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When something is to be done next with the copies that are still there, as was planned last. */
final class NextSteps {
    private final Map<CopyId, OccurredAt> planned = new HashMap<>();

    void take(Tenure copy) {
        OccurredAt next =
                LastSaid.of(copy.facts(NextStepPlanned.class), fact -> ((NextStepPlanned) fact.fact()).plannedFor());
        if (next != null) {
            planned.put(copy.copy(), next);
        }
    }

    /** For when something is planned with a copy; null where nothing is. */
    @Nullable
    OccurredAt of(@Nullable CopyId copy) {
        return copy == null ? null : planned.get(copy);
    }
}
