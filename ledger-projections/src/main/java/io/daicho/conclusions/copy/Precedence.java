package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.sending.SendingFact;

/** Which of two facts of one instant comes first: a beginning before all, an end after all. Never the order of arrival. */
final class Precedence {
    private Precedence() {}

    static int of(Fact fact) {
        if (fact instanceof CustodyFact.Beginning) {
            return 0;
        }
        if (fact instanceof CustodyFact.Stored || fact instanceof CustodyFact.Protected) {
            return 1;
        }
        if (fact instanceof CustodyFact.Erased
                || fact instanceof CustodyFact.Destroyed
                || fact instanceof CustodyFact.MadeUnrecoverable) {
            return 3;
        }
        if (fact instanceof CustodyFact.ErasureVerified
                || fact instanceof CustodyFact.ReturnAcknowledged
                || fact instanceof SendingFact.Received) {
            return 4;
        }
        return 2;
    }
}
