package io.daicho.conclusions.clause;

import io.daicho.api.device.AccountFact;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.id.OrganisationId;
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
        for (EffectiveFact shared : thing.facts(AccountFact.PasswordShared.class)) {
            Instant changed = thing.firstAfter(shared, AccountFact.PasswordChanged.class)
                    .map(EffectiveFact::at)
                    .orElse(null);
            new Breaches(thing, clause)
                    .by(whose(thing, shared))
                    .continuing(Kind.PASSWORD_SHARED, thing.subject(), shared, changed);
        }
    }

    /** An account is of whoever records what happens to it; what the client or an inspector saw was at the contractor's. */
    private static OrganisationId whose(ThingCase thing, EffectiveFact fact) {
        Recorder recorder = fact.fact().statement().recordedBy();
        boolean inTheChain = recorder.role() == Role.CONTRACTOR || recorder.role() == Role.SUBCONTRACTOR;
        return inTheChain ? recorder.organisation() : thing.terms().contractor();
    }
}
