package io.daicho.conclusions.clause;

import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Annex 9(1): tell the designated desk within 60 minutes of the first recognition; with no desk designated, any notice to
 * the client will do. Where only a day is known and the hour decides, the facts do not tell.
 */
public final class FirstNotice implements Rule {
    private static final Duration LIMIT = Duration.ofMinutes(60);

    @Override
    public void concludeThing(ThingCase incident, String clause) {
        Optional<Recognition> recognised = incident.terms().switches().f9() == Switches.Recognition.CHAIN
                ? Recognition.inChain(incident)
                : Recognition.byContractor(incident);
        recognised.ifPresent(recognition -> {
            Draft draft = Draft.opened(
                            clause, Kind.GIVE_FIRST_NOTICE, incident.subject(), incident.terms(), recognition.by())
                    .due(new Due(recognition.at().plus(LIMIT), Basis.CONTRACT));
            settle(draft, notices(incident, recognition));
            draft.addTo(incident.findings());
        });
    }

    /** By the first that was certainly right; else it may have been met; else by the first that came late. */
    private static void settle(Draft draft, List<Notice> notices) {
        Optional<Notice> right = first(notices, notice -> notice.toDesk().and(notice.inTime()), Answer.YES);
        Optional<Notice> unclear = first(notices, notice -> notice.toDesk().and(notice.inTime()), Answer.INDETERMINATE);
        if (right.isEmpty() && unclear.isPresent()) {
            EffectiveFact fact = unclear.get().fact();
            draft.turn(Turn.indeterminate(fact.occurredAt().earliest(), fact.at(), List.of(fact.id())));
        } else {
            right.or(() -> first(notices, Notice::toDesk, Answer.YES))
                    .map(Notice::fact)
                    .ifPresent(draft::met);
        }
    }

    private static Optional<Notice> first(List<Notice> notices, Question question, Answer answer) {
        return notices.stream().filter(notice -> question.of(notice) == answer).findFirst();
    }

    private static List<Notice> notices(ThingCase incident, Recognition recognition) {
        return Recognition.notices(incident).stream()
                .map(fact -> new Notice(fact, toDesk(incident, fact), inTime(recognition, fact)))
                .toList();
    }

    private static Answer toDesk(ThingCase incident, EffectiveFact notice) {
        return incident.frame()
                .designations()
                .reachesDesk(((IncidentFact.NoticeGiven) notice.fact()).desk(), notice.occurredAt());
    }

    private static Answer inTime(Recognition recognition, EffectiveFact notice) {
        Instant certainly = recognition.earliest().plus(LIMIT);
        Instant atMost = recognition.at().plus(LIMIT);
        if (!notice.occurredAt().latest().isAfter(certainly)) {
            return Answer.YES;
        }
        return notice.occurredAt().earliest().isAfter(atMost) ? Answer.NO : Answer.INDETERMINATE;
    }

    /** A notice: whether it went to the right desk, and whether within the 60 minutes. */
    private record Notice(EffectiveFact fact, Answer toDesk, Answer inTime) {}

    private interface Question {
        Answer of(Notice notice);
    }
}
