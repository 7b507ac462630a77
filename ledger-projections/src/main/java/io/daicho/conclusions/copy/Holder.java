package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.frame.EffectiveFact;
import org.jspecify.annotations.Nullable;

/** Into whose hands a fact brings a copy. */
final class Holder {
    private Holder() {}

    /** The holder since a fact; null where it changes none. What was returned or sent stays the sender's until received. */
    static @Nullable OrganisationId after(EffectiveFact fact, OrganisationId contractor) {
        if (fact.fact() instanceof CustodyFact.Beginning beginning) {
            return beginning.holder();
        } else if (fact.fact() instanceof CustodyFact.Supplied supplied) {
            return supplied.to();
        } else if (fact.fact() instanceof CustodyFact.Recovered recovered) {
            return recovered.by() == null ? contractor : recovered.by();
        } else if (fact.fact() instanceof SendingFact.Received received) {
            return received.by();
        } else if (fact.fact() instanceof CustodyFact.ReturnAcknowledged acknowledged) {
            return acknowledged.by();
        }
        return null;
    }
}
