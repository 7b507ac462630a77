package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.Optional;
import java.util.function.Function;

/**
 * Article 14-3: tell the client of an incident, or of the risk of one, immediately when somebody in the chain recognised
 * it. Any desk of the client will do; the designated one is what annex 9(1) asks for. Under Article 33(2) of the GDPR it is
 * the contractor's own awareness that counts.
 */
public final class ReportIncidents implements Rule {
    private final Function<ThingCase, Optional<Recognition>> awareness;

    private ReportIncidents(Function<ThingCase, Optional<Recognition>> awareness) {
        this.awareness = awareness;
    }

    /** From the first recognition in the chain on. */
    static ReportIncidents recognisedInChain() {
        return new ReportIncidents(Recognition::inChain);
    }

    /** From the contractor's own recognition on. */
    static ReportIncidents recognisedByContractor() {
        return new ReportIncidents(Recognition::byContractor);
    }

    @Override
    public void concludeThing(ThingCase incident, String clause) {
        awareness.apply(incident).ifPresent(recognition -> {
            Draft draft = Draft.opened(
                            clause, Kind.REPORT_INCIDENT, incident.subject(), incident.terms(), recognition.by())
                    .due(incident.terms().immediately(recognition.at()));
            Recognition.notices(incident).stream().findFirst().ifPresent(draft::met);
            draft.addTo(incident.findings());
        });
    }
}
