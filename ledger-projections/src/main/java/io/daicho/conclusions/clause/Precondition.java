package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Case;
import io.daicho.conclusions.rule.Draft;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be there before a deed.
 *
 * @param facts the facts by which it comes to be there, in time
 * @param there whether it was there at the deed
 * @param holding the fact by which it was
 */
record Precondition(List<EffectiveFact> facts, Answer there, Optional<EffectiveFact> holding) {
    /** Met for good by any of these facts. */
    static Precondition any(List<EffectiveFact> facts, EffectiveFact deed) {
        return new Precondition(
                facts,
                facts.stream()
                        .map(fact -> Answer.beforehand(fact.occurredAt(), deed.occurredAt()))
                        .reduce(Answer.NO, Answer::or),
                facts.stream().findFirst());
    }

    /** The duty, due at the deed, and the breach that lasts from the deed until it is met. */
    void conclude(
            Case found, Breaches breaches, String clause, Subject subject, EffectiveFact deed, Kind duty, Kind breach) {
        duty(found, clause, subject, deed, duty, met(deed)).addTo(found.findings());
        if (there == Answer.NO) {
            breaches.continuing(
                    breach, subject, deed, met(deed).map(EffectiveFact::at).orElse(null));
        }
    }

    /** The duty, due at the deed, and met by a fact if there is one. */
    Draft duty(Case found, String clause, Subject subject, EffectiveFact deed, Kind kind, Optional<EffectiveFact> met) {
        Draft draft =
                Draft.opened(clause, kind, subject, found.terms(), deed).beforehand(new Due(deed.at(), Basis.CONTRACT));
        if (there == Answer.INDETERMINATE) {
            return draft.turn(Turn.to(Turn.To.INDETERMINATE, deed.at(), List.of(deed.id())));
        }
        met.ifPresent(draft::met);
        return draft;
    }

    /** The fact by which it was there at the deed, or came to be there after it. */
    Optional<EffectiveFact> met(EffectiveFact deed) {
        return there == Answer.YES
                ? holding
                : facts.stream().filter(fact -> fact.at().isAfter(deed.at())).findFirst();
    }
}
