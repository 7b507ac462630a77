package io.daicho.conclusions.question;

import io.daicho.api.custody.Placement;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.CopyCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 4: copies that were ever at a place that was not on the form in force then. */
final class OutsideTheForm implements Question {
    @Override
    public String name() {
        return "outside-the-form";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "clause", "what", "from", "until", "holder", "medium", "service", "place", "country", "by");
    }

    private static final Set<Kind> OUTSIDE = Set.of(
            Kind.STORED_WHERE_NOT_FILED,
            Kind.STORED_IN_UNFILED_CLOUD,
            Kind.CLOUD_USED_BEFORE_FILING,
            Kind.CLOUD_CHANGED_BEFORE_REFILING);

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        for (Breach breach : asked.conclusions().breaches()) {
            if (OUTSIDE.contains(breach.kind())) {
                Optional<CopyTimeline> copy =
                        asked.copy(new CopyId(breach.subject().id())).map(CopyCase::copy);
                Placement placement = copy.map(c -> c.placementAt(breach.at())).orElse(null);
                found.add(
                        breach.subject().id(),
                        breach.clause(),
                        breach.kind().name(),
                        breach.at(),
                        breach.endedAt(),
                        copy.map(c -> c.holderAt(breach.at()).value()).orElse(null),
                        placement == null ? null : placement.medium().name(),
                        placement == null ? null : placement.service(),
                        placement == null || placement.place() == null
                                ? null
                                : placement.place().value(),
                        placement == null ? null : placement.country().code(),
                        Cells.facts(breach.by()));
            }
        }
        found.sortedBy(0, 3, 1).forEach(row -> rows.add(row.toArray()));
    }
}
