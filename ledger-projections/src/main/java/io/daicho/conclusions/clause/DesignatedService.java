package io.daicho.conclusions.clause;

import io.daicho.api.designation.Designation;
import io.daicho.api.sending.SendingChannel;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/**
 * Annex 6(2) and 6(3): what goes to the client, or to whom it designated, by a file exchange service or an online storage
 * goes by one that the client designated for it.
 */
public final class DesignatedService implements Rule {
    private final SendingChannel channel;
    private final Designation.Kind kind;

    DesignatedService(SendingChannel channel, Designation.Kind kind) {
        this.channel = channel;
        this.kind = kind;
    }

    @Override
    public void concludeThing(ThingCase thing, String clause) {
        for (EffectiveFact fact : thing.facts(SendingFact.Sent.class)) {
            SendingFact.Sent sent = (SendingFact.Sent) fact.fact();
            String service = sent.service();
            if (sent.channel() == channel && service != null) {
                Answer designated = thing.frame().designations().service(kind, service, fact.occurredAt());
                new Breaches(thing, clause)
                        .by(sent.by())
                        .unless(
                                Addressee.isAmongTheDesignated(sent, thing)
                                        .not()
                                        .or(designated),
                                Kind.UNDESIGNATED_SERVICE,
                                thing.subject(),
                                fact,
                                fact.at());
            }
        }
    }
}
