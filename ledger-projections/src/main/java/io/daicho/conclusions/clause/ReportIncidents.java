package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/**
 * Article 14-3: tell the client of an incident, or of the risk of one, immediately when somebody in the chain recognised
 * it. Any desk of the client will do; the designated one is what annex 9(1) asks for.
 */
public final class ReportIncidents implements Rule {
    @Override
    public void concludeThing(ThingCase incident, String clause) {
        Recognition.inChain(incident).ifPresent(recognition -> {
            Draft draft = Draft.opened(
                            clause, Kind.REPORT_INCIDENT, incident.subject(), incident.terms(), recognition.by())
                    .due(incident.terms().immediately(recognition.at()));
            Recognition.notices(incident).stream().findFirst().ifPresent(draft::met);
            draft.addTo(incident.findings());
        });
    }
}
