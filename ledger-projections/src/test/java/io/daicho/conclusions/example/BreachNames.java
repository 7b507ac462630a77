package io.daicho.conclusions.example;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a concluded breach is called by hand: {@code clause/kind/subject/first fact}; its identifier is a hash of these. */
final class BreachNames {
    private final Map<String, String> names = new HashMap<>();

    BreachNames(List<RecordedFact> journal, List<Breach> breaches) {
        List<FactId> facts = new ArrayList<>(
                journal.stream().map(recorded -> recorded.fact().id()).toList());
        for (Breach breach : breaches) {
            String first = breach.by().stream()
                    .min(Comparator.comparingInt(facts::indexOf))
                    .map(FactId::value)
                    .orElse("");
            names.put(
                    breach.id(),
                    String.join(
                            "/",
                            breach.clause(),
                            breach.kind().name(),
                            breach.subject().type().code() + ":"
                                    + breach.subject().id(),
                            first));
        }
    }

    String of(Subject subject) {
        return of(subject.id());
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }
}
