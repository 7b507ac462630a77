package io.daicho.conclusions.clause;

import io.daicho.api.sending.Email;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/**
 * Annex 6(1): before an e-mail goes to the client or whom it designated, ア recipients, body and attachments are checked;
 * イ of several designated addresses none shows the others.
 */
public final class CheckEmails implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        for (EffectiveFact fact : thing.facts(SendingFact.Sent.class)) {
            SendingFact.Sent sent = (SendingFact.Sent) fact.fact();
            Email email = sent.email();
            if (email != null) {
                Breaches breaches = new Breaches(thing, clause).by(sent.by());
                Answer elsewhere = Addressee.isAmongTheDesignated(sent, thing).not();
                breaches.unless(
                        elsewhere.or(Answer.of(email.allChecked())),
                        Kind.EMAIL_UNCHECKED,
                        thing.subject(),
                        fact,
                        fact.at());
                breaches.unless(
                        elsewhere.or(Answer.of(email.addressing() != Email.Addressing.VISIBLE)),
                        Kind.ADDRESSES_EXPOSED,
                        thing.subject(),
                        fact,
                        fact.at());
            }
        }
    }
}
