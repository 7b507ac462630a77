package io.daicho.conclusions.question;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 23: corrections: original, correction, reason, who allowed it. */
final class Corrections implements Question {
    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "original",
                "originalType",
                "correction",
                "correctionType",
                "what",
                "reason",
                "allowedBy",
                "allowedByRole",
                "recordedAt",
                "stands");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<FactId, String> types = new HashMap<>();
        List<RecordedFact> corrections = new ArrayList<>();
        asked.eachFact(recorded -> {
            types.put(recorded.fact().id(), FactCatalogue.name(recorded.fact().getClass()));
            if (recorded.fact().statement().corrects() != null) {
                corrections.add(recorded);
            }
        });
        for (RecordedFact recorded : corrections) {
            Fact fact = recorded.fact();
            Correction corrects = Objects.requireNonNull(fact.statement().corrects());
            rows.add(
                    corrects.fact().value(),
                    types.get(corrects.fact()),
                    fact.id().value(),
                    types.get(fact.id()),
                    fact instanceof CorrectionFact ? "WITHDRAWN" : "CORRECTED",
                    asked.source().reason(fact).orElse(null),
                    corrects.allowedBy().value(),
                    corrects.allowedByRole().name(),
                    recorded.recordedAt(),
                    stands(fact, corrections));
        }
    }

    /** Whether nothing that stands itself took its place or withdrew it. */
    private static boolean stands(Fact fact, List<RecordedFact> corrections) {
        return corrections.stream().map(RecordedFact::fact).noneMatch(later -> {
            Correction corrects = later.statement().corrects();
            return corrects != null && corrects.fact().equals(fact.id()) && stands(later, corrections);
        });
    }
}
