package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 8-1: confidential data goes only into AI services that do not train on it, input by input. A day that no evidence
 * covers leaves it open (F11); evidence counts for the days it covers, whenever it was obtained.
 */
public final class UntrainedAi implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        for (EffectiveFact input : copyCase.copy().facts(CustodyFact.PutIntoAi.class)) {
            String service = ((CustodyFact.PutIntoAi) input.fact()).service();
            conclude(copyCase, clause, input, copyCase.frame().providers().trainingCovering(service, input.at()));
        }
    }

    private static void conclude(
            CopyCase copyCase, String clause, EffectiveFact input, Optional<EffectiveFact> evidence) {
        Draft draft = Draft.opened(clause, Kind.KEEP_OUT_OF_TRAINING, copyCase.subject(), copyCase.terms(), input);
        Answer untrained = evidence.map(UntrainedAi::isUntrained).orElse(missing(copyCase));
        if (untrained == Answer.YES) {
            draft.met(input.at(), evidence.stream().map(EffectiveFact::id).toList());
        } else {
            Turn.To to = untrained == Answer.NO ? Turn.To.VIOLATED : Turn.To.INDETERMINATE;
            draft.turn(Turn.to(to, input.at(), List.of(input.id())));
        }
        draft.addTo(copyCase.findings());
        if (untrained == Answer.NO) {
            new Breaches(copyCase, clause)
                    .continuing(
                            Kind.PUT_INTO_TRAINING_AI,
                            copyCase.subject(),
                            input.at(),
                            input.at(),
                            Stream.concat(Stream.of(input), evidence.stream())
                                    .map(EffectiveFact::id)
                                    .toList(),
                            input.origin().value());
        }
    }

    private static Answer isUntrained(EffectiveFact evidence) {
        return Answer.of(!((ProviderFact.AiTrainingAssessed) evidence.fact()).trainsOnInput());
    }

    private static Answer missing(CopyCase copyCase) {
        return copyCase.terms().switches().f11() == Switches.MissingRecord.BREACH ? Answer.NO : Answer.INDETERMINATE;
    }
}
