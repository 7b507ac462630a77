package io.daicho.service.evaluation;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.attestation.Beside;
import io.daicho.conclusions.attestation.Said;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of details as a journal has them; it has no files. */
record JournalTexts(Map<FactId, Map<String, String>> texts) implements Beside {
    @Override
    public Said text(Fact fact, String field, @Nullable Detail detail) {
        if (detail == null) {
            return Said.NOT_ON_RECORD;
        }
        String text = texts.getOrDefault(fact.id(), Map.of()).get(field);
        return text == null ? new Said(Said.State.UNREADABLE, null, null) : Said.of(text);
    }

    @Override
    public Bytes file(EvidenceFact.Filed filed) {
        return new Bytes(Said.State.UNREADABLE, null, null);
    }
}
