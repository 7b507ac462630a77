package io.daicho.conclusions.clause;

import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annex 9(3): whoever publishes an incident tells the client first. Waived where it was urgent and unavoidable, on grounds
 * that are on record. Owed for each publication, a subcontractor's included; being told once covers all that follow.
 */
public final class AnnouncePublication implements Rule {
    @Override
    public void concludeThing(ThingCase incident, String clause) {
        EffectiveFact planned = null;
        for (EffectiveFact fact : incident.facts()) {
            if (fact.fact() instanceof IncidentFact.PublicationPlanned) {
                planned = planned == null ? fact : planned;
            } else if (fact.fact() instanceof IncidentFact.Published published) {
                if (incident.terms().answersFor(published.by(), fact.at())) {
                    new Publication(incident, clause, planned == null ? fact : planned, fact).conclude();
                }
                planned = null;
            }
        }
        if (planned != null) {
            new Publication(incident, clause, planned, null).conclude();
        }
    }

    /**
     * One publication, planned or done.
     *
     * @param opening the plan; without one, the publication itself
     * @param published the publication, if it came
     */
    private record Publication(
            ThingCase incident,
            String clause,
            EffectiveFact opening,
            @Nullable EffectiveFact published) {
        void conclude() {
            Draft draft =
                    Draft.opened(clause, Kind.ANNOUNCE_PUBLICATION, incident.subject(), incident.terms(), opening);
            if (published == null) {
                announcements().stream().findFirst().ifPresent(draft::met);
            } else {
                draft.beforehand(new Due(published.at(), Basis.CONTRACT));
                conclude(draft, published, (IncidentFact.Published) published.fact());
            }
            draft.addTo(incident.findings());
        }

        private void conclude(Draft draft, EffectiveFact deed, IncidentFact.Published publication) {
            Answer told = announcements().stream()
                    .map(announced -> Answer.beforehand(announced.occurredAt(), deed.occurredAt()))
                    .reduce(Answer.NO, Answer::or);
            boolean excused = publication.unavoidable() && publication.grounds() != null;
            if (told != Answer.YES && excused) {
                draft.turn(Turn.to(Turn.To.WAIVED, deed.at(), List.of(deed.id())));
            } else if (told == Answer.INDETERMINATE) {
                draft.turn(Turn.to(Turn.To.INDETERMINATE, deed.at(), List.of(deed.id())));
            } else {
                announcements().stream().findFirst().ifPresent(draft::met);
                if (told == Answer.NO) {
                    new Breaches(incident, clause)
                            .by(publication.by())
                            .momentary(Kind.PUBLISHED_UNANNOUNCED, incident.subject(), deed);
                }
            }
        }

        private List<EffectiveFact> announcements() {
            return incident.facts(IncidentFact.PublicationAnnounced.class);
        }
    }
}
