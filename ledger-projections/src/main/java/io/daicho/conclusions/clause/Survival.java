package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Article 19: at 満了 every duty ends but those that survive; each duty carries that itself. Here is what must not look clean
 * then: copies live though 完了 or 終了 is not on record, and prohibitions that ended over live copies (F2).
 */
public final class Survival implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Terms terms = contractCase.terms();
        long live = contractCase.tally().liveAtExpiry();
        if (live == 0) {
            return;
        }
        Subject subject = Subject.of(terms.contract());
        Instant recorded = bothOnRecord(terms);
        if (recorded == null || recorded.isAfter(terms.expiry())) {
            contractCase
                    .findings()
                    .notes()
                    .add(new Note(
                            Kind.EXPIRED_WITHOUT_COMPLETION,
                            clause,
                            subject,
                            terms.expiry(),
                            recorded,
                            List.of(),
                            live));
        }
        for (String prohibition : terms.endingProhibitions()) {
            contractCase
                    .findings()
                    .notes()
                    .add(new Note(
                            Kind.LAPSED_WHILE_COPIES_LIVE,
                            prohibition,
                            subject,
                            terms.expiry(),
                            null,
                            List.of(),
                            live));
        }
    }

    private static @Nullable Instant bothOnRecord(Terms terms) {
        Optional<EffectiveFact> completion = terms.completion();
        Optional<EffectiveFact> end = terms.end();
        if (completion.isEmpty() || end.isEmpty()) {
            return null;
        }
        Instant completed = completion.get().at();
        Instant ended = end.get().at();
        return completed.isAfter(ended) ? completed : ended;
    }
}
