package io.daicho.conclusions.question;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 23: corrections: original, correction, reason, who allowed it. */
final class Corrections implements Question {
    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public List<String> columns() {
        return List.of("original", "originalType", "correction", "correctionType", "what", "reasonDigest", "allowedBy", "allowedByRole", "recordedAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<FactId, String> types = new HashMap<>();
        asked.eachFact(recorded -> {
            Fact fact = recorded.fact();
            types.put(fact.id(), FactCatalogue.name(fact.getClass()));
            Correction corrects = fact.statement().corrects();
            if (corrects != null) {
                rows.add(
                        corrects.fact().value(),
                        types.get(corrects.fact()),
                        fact.id().value(),
                        FactCatalogue.name(fact.getClass()),
                        fact instanceof CorrectionFact ? "WITHDRAWN" : "REPLACED",
                        corrects.reason() == null ? null : corrects.reason().sha256(),
                        corrects.allowedBy().value(),
                        corrects.allowedByRole().name(),
                        recorded.recordedAt());
            }
        });
    }
}
