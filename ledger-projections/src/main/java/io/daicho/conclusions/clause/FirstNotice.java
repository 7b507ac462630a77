package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.util.List;
import java.util.Optional;

/**
 * Annex 9(1): tell the designated desk within 60 minutes of the first recognition; with no desk designated, any notice to
 * the client will do. Where only a day is known and the hour decides, the facts do not tell.
 */
public final class FirstNotice implements Rule {
    @Override
    public void concludeThing(ThingCase incident, String clause) {
        Notices.of(incident).ifPresent(notices -> {
            Recognition recognition = notices.recognition();
            Draft draft = Draft.opened(
                            clause, Kind.GIVE_FIRST_NOTICE, incident.subject(), incident.terms(), recognition.by())
                    .due(new Due(recognition.at().plus(Notices.LIMIT), Basis.CONTRACT));
            settle(draft, notices);
            draft.addTo(incident.findings());
        });
    }

    /** By the first that was certainly right; else it may have been met; else by the first that came late. */
    private static void settle(Draft draft, Notices notices) {
        Optional<Notices.Notice> right = notices.first(Answer.YES);
        Optional<Notices.Notice> unclear = notices.first(Answer.INDETERMINATE);
        if (right.isEmpty() && unclear.isPresent()) {
            EffectiveFact fact = unclear.get().fact();
            draft.turn(Turn.indeterminate(fact.occurredAt().earliest(), fact.at(), List.of(fact.id())));
        } else {
            right.or(notices::late).map(Notices.Notice::fact).ifPresent(draft::met);
        }
    }
}
