package io.daicho.conclusions.clause;

import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.rule.ThingCase;

/** To whom something was sent: annex 6 is about the client and whom it designated; anybody else is a third party (7, 10). */
final class Addressee {
    private Addressee() {}

    static Answer isAmongTheDesignated(SendingFact.Sent sent, ThingCase thing) {
        return Answer.of(sent.to().equals(thing.terms().client()))
                .or(thing.frame().designations().recipient(sent.to(), sent.occurredAt()));
    }
}
