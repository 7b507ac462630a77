package io.daicho.conclusions.question;

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
        asked.eachLate(
                asked.hours(),
                late -> rows.add(
                        late.fact(),
                        late.type(),
                        late.occurredAt(),
                        late.recordedAt(),
                        late.late().toHours(),
                        late.organisation(),
                        late.role(),
                        late.person()));
    }
}
