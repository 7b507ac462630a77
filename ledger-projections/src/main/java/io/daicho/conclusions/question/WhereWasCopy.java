package io.daicho.conclusions.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** 1: every place and holder of a copy on a day, as known then and as known now. */
final class WhereWasCopy implements Question {
    @Override
    public String name() {
        return "where-was-copy";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "known",
                "from",
                "until",
                "holder",
                "medium",
                "service",
                "place",
                "country",
                "serialNumber",
                "state",
                "fact");
    }

    @Override
    public Set<Parameter> needs() {
        return Set.of(Parameter.COPY);
    }

    @Override
    public Set<Parameter> takes() {
        return Set.of(Parameter.DAY);
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Instant start = asked.day().atStartOfDay(asked.terms().zone()).toInstant();
        Instant end = asked.terms().endOf(asked.day());
        asked.at(asked.asOf(), end.minusMillis(1)).ifPresent(then -> add(then, "THEN", start, end, rows));
        add(asked, "NOW", start, end, rows);
    }

    private static void add(Asked asked, String known, Instant start, Instant end, Rows rows) {
        asked.copy(asked.copy()).map(Stay::of).orElse(List.of()).stream()
                .filter(stay -> stay.overlaps(start, end))
                .forEach(stay -> rows.add(
                        known,
                        stay.from(),
                        stay.until(),
                        stay.holder().value(),
                        stay.placement().medium().name(),
                        stay.placement().service(),
                        stay.place(),
                        stay.placement().country().code(),
                        stay.placement().serialNumber(),
                        stay.state().name(),
                        stay.since().value()));
    }
}
