package io.daicho.conclusions.clause;

import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A while that the form in force did not say what it should.
 *
 * @param since the fact by which it began: a deed that the form should name, or a new form that no longer says it
 * @param said whether the form said it: no, or the facts do not tell
 * @param until until when; absent: it goes on
 */
record Unsaid(EffectiveFact since, Answer said, @Nullable Instant until) {
    /**
     * All such whiles after a deed.
     *
     * @param filings the versions of the form, in time
     * @param deed what the form should name
     * @param first whether the form in force at the deed did
     * @param over when the form need no longer name it; absent: it goes on
     * @param says what a form should say
     */
    static List<Unsaid> of(
            List<EffectiveFact> filings,
            EffectiveFact deed,
            Answer first,
            @Nullable Instant over,
            Predicate<Form> says) {
        List<Unsaid> whiles = new ArrayList<>();
        EffectiveFact since = deed;
        Answer said = first;
        for (EffectiveFact filing : filings) {
            boolean later = Answer.beforehand(filing.occurredAt(), deed.occurredAt()) != Answer.YES;
            if (later && (over == null || filing.at().isBefore(over))) {
                Answer now = Answer.of(says.test(((FilingFact.Filed) filing.fact()).form()));
                if (said != Answer.YES && now == Answer.YES) {
                    whiles.add(new Unsaid(since, said, filing.at()));
                }
                since = said == Answer.YES ? filing : since;
                said = now == Answer.YES || said == Answer.YES ? now : said;
            }
        }
        if (said != Answer.YES) {
            whiles.add(new Unsaid(since, said, over));
        }
        return whiles;
    }
}
