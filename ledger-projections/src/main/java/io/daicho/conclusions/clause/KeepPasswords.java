package io.daicho.conclusions.clause;

import io.daicho.api.device.AccountFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;

/** Annex 5(1): nobody else knows a password; one that somebody does is to be changed, and the breach lasts until it is. */
public final class KeepPasswords implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        Breaches breaches = new Breaches(thing, clause);
        for (EffectiveFact shared : thing.facts(AccountFact.PasswordShared.class)) {
            Instant changed = thing.firstAfter(shared, AccountFact.PasswordChanged.class)
                    .map(EffectiveFact::at)
                    .orElse(null);
            breaches.continuing(Kind.PASSWORD_SHARED, thing.subject(), shared, changed);
        }
    }
}
