package io.daicho.conclusions.clause;

import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The notices of an incident as annex 9(1) judges them.
 *
 * @param recognition from when the 60 minutes run (F9)
 * @param all the notices, in time
 */
public record Notices(Recognition recognition, List<Notice> all) {
    static final Duration LIMIT = Duration.ofMinutes(60);

    /**
     * A notice.
     *
     * @param fact the fact that tells of it
     * @param toDesk whether it went to the designated desk, or to any where none was
     * @param inTime whether it came within the 60 minutes
     */
    public record Notice(EffectiveFact fact, Answer toDesk, Answer inTime) {
        /** Whether it is the notice that is owed. */
        public Answer isRight() {
            return toDesk.and(inTime);
        }
    }

    /** Those of an incident; empty if nobody who counts has recognised it. */
    public static Optional<Notices> of(ThingCase incident) {
        Optional<Recognition> recognised = incident.terms().switches().f9() == Switches.Recognition.CHAIN
                ? Recognition.inChain(incident)
                : Recognition.byContractor(incident);
        return recognised.map(recognition -> new Notices(
                recognition,
                Recognition.notices(incident).stream()
                        .map(fact -> new Notice(fact, toDesk(incident, fact), inTime(recognition, fact)))
                        .toList()));
    }

    /** The one that counts: the first that was certainly right, else that may have been, else that came late, else any. */
    public Optional<Notice> counting() {
        return first(Answer.YES)
                .or(() -> first(Answer.INDETERMINATE))
                .or(this::late)
                .or(() -> all.stream().findFirst());
    }

    /** The first of which the facts answer this: whether it was right. */
    Optional<Notice> first(Answer right) {
        return all.stream().filter(notice -> notice.isRight() == right).findFirst();
    }

    /** The first that certainly reached the desk, whenever. */
    Optional<Notice> late() {
        return all.stream().filter(notice -> notice.toDesk() == Answer.YES).findFirst();
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
}
