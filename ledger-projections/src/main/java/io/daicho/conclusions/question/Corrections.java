package io.daicho.conclusions.question;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        List<RecordedFact> corrections = new ArrayList<>();
        asked.eachCorrection(corrections::add);
        Map<FactId, List<Fact>> ofEach = corrections.stream()
                .map(RecordedFact::fact)
                .collect(Collectors.groupingBy(fact -> correction(fact).fact()));
        for (RecordedFact recorded : corrections) {
            Fact fact = recorded.fact();
            Correction corrects = correction(fact);
            rows.add(
                    corrects.fact().value(),
                    asked.source().fact(corrects.fact()).map(Corrections::type).orElse(null),
                    fact.id().value(),
                    type(recorded),
                    fact instanceof CorrectionFact ? "WITHDRAWN" : "CORRECTED",
                    asked.source().text(fact, QuestionSource.REASON).orElse(null),
                    corrects.allowedBy().value(),
                    corrects.allowedByRole().name(),
                    recorded.recordedAt(),
                    stands(fact, ofEach));
        }
    }

    private static Correction correction(Fact fact) {
        return Objects.requireNonNull(fact.statement().corrects());
    }

    private static String type(RecordedFact recorded) {
        return FactCatalogue.name(recorded.fact().getClass());
    }

    /** Whether nothing that stands itself took its place or withdrew it. */
    private static boolean stands(Fact fact, Map<FactId, List<Fact>> corrections) {
        return corrections.getOrDefault(fact.id(), List.of()).stream().noneMatch(later -> stands(later, corrections));
    }
}
