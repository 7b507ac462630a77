package io.daicho.conclusions.question;

import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 5: the versions of the forms in order, what changed, and how long each re-filing took. */
final class FormVersions implements Question {
    @Override
    public String name() {
        return "form-versions";
    }

    @Override
    public List<String> columns() {
        return List.of("filer", "version", "filedAt", "fact", "added", "removed", "changeAt", "daysTaken");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<FactId, Instant> changes = new HashMap<>();
        for (Obligation duty : asked.conclusions().obligations()) {
            if (duty.kind() == Kind.REFILE_FORM && !duty.metBy().isEmpty()) {
                changes.merge(
                        duty.metBy().get(0),
                        duty.openedAt(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        Map<String, List<EffectiveFact>> byFiler = new TreeMap<>();
        asked.frame().facts(FilingFact.Filed.class).forEach(fact -> byFiler.computeIfAbsent(
                        ((FilingFact.Filed) fact.fact()).filer().value(), filer -> new ArrayList<>())
                .add(fact));
        byFiler.forEach((filer, filings) -> {
            Set<String> before = Set.of();
            for (int i = 0; i < filings.size(); i++) {
                EffectiveFact filing = filings.get(i);
                Set<String> now = FormItems.of(((FilingFact.Filed) filing.fact()).form());
                Instant change = changes.get(filing.id());
                rows.add(
                        filer,
                        i + 1L,
                        filing.at(),
                        filing.id().value(),
                        without(now, before),
                        without(before, now),
                        change,
                        change == null ? null : Cells.days(change, filing.at()));
                before = now;
            }
        });
    }

    private static List<String> without(Set<String> items, Set<String> others) {
        return items.stream().filter(item -> !others.contains(item)).toList();
    }
}
