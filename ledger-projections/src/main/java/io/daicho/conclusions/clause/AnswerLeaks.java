package io.daicho.conclusions.clause;

import io.daicho.api.device.AccountFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/**
 * Annex 5(2): on a suspected leak of a password it is reported to the contractor's own security manager promptly, and
 * changed: two duties.
 */
public final class AnswerLeaks implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        for (EffectiveFact leak : thing.facts(AccountFact.LeakSuspected.class)) {
            owe(thing, clause, Kind.REPORT_LEAK, leak, AccountFact.LeakReported.class);
            owe(thing, clause, Kind.CHANGE_PASSWORD, leak, AccountFact.PasswordChanged.class);
        }
    }

    private static void owe(
            ThingCase thing, String clause, Kind kind, EffectiveFact leak, Class<? extends AccountFact> met) {
        Draft draft = Draft.opened(clause, kind, thing.subject(), thing.terms(), leak)
                .due(thing.terms().promptly(leak.at()));
        thing.firstAfter(leak, met).ifPresent(draft::met);
        draft.addTo(thing.findings());
    }
}
