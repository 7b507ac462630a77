package io.daicho.conclusions.question;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** 22: everything recorded more than a number of hours after it happened, and by whom. */
final class LateRecords implements Question {
    @Override
    public String name() {
        return "late-records";
    }

    @Override
    public List<String> columns() {
        return List.of("fact", "type", "occurredAt", "recordedAt", "hoursLate", "organisation", "role", "person");
    }

    @Override
    public Set<Parameter> needs() {
        return Set.of(Parameter.HOURS);
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Duration most = asked.hours();
        asked.eachFact(recorded -> {
            Fact fact = recorded.fact();
            Duration late = Duration.between(fact.occurredAt().latest(), recorded.recordedAt());
            if (late.compareTo(most) > 0) {
                rows.add(
                        fact.id().value(),
                        FactCatalogue.name(fact.getClass()),
                        fact.occurredAt().toString(),
                        recorded.recordedAt(),
                        late.toHours(),
                        fact.statement().recordedBy().organisation().value(),
                        fact.statement().recordedBy().role().name(),
                        fact.statement().recordedBy().person() == null
                                ? null
                                : fact.statement().recordedBy().person().value());
            }
        });
    }
}
