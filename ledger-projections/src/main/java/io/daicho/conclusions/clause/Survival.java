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
import java.util.function.Function;

/**
 * Article 19: at 満了 every duty ends but those that survive; each duty carries that itself. Here is what must not look clean
 * then: copies live though 完了 or 終了 is not on record, and prohibitions that ended over live copies (F2).
 */
public final class Survival implements Rule {
    private final Function<Terms, Optional<Instant>> recorded;

    private Survival(Function<Terms, Optional<Instant>> recorded) {
        this.recorded = recorded;
    }

    /** Both 完了 and 終了 have to be on record: articles 12 and 13 wait for them. */
    static Survival ofBothEnds() {
        return new Survival(terms ->
                terms.completion().flatMap(completion -> terms.end().map(end -> later(completion.at(), end.at()))));
    }

    /** 終了 alone has to be: the regime knows no other end of the work. */
    static Survival ofTheEnd() {
        return new Survival(terms -> terms.end().map(EffectiveFact::at));
    }

    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Terms terms = contractCase.terms();
        long live = contractCase.tally().liveAtExpiry();
        if (live == 0) {
            return;
        }
        Subject subject = Subject.of(terms.contract());
        Instant known = recorded.apply(terms).orElse(null);
        if (known == null || known.isAfter(terms.expiry())) {
            contractCase
                    .findings()
                    .notes()
                    .add(new Note(
                            Kind.EXPIRED_WITHOUT_COMPLETION, clause, subject, terms.expiry(), known, List.of(), live));
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

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
