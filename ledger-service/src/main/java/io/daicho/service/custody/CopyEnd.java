package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.OnRecord;
import java.util.Optional;

/**
 * By what a copy ends: a return that the client acknowledged, or an erasure or destruction that was seen to have worked. Whether another
 * measure in a cloud discharges anything is concluded, and refuses nothing.
 */
final class CopyEnd {
    private CopyEnd() {}

    /** The end on record that lies certainly before a deed. */
    static Optional<Fact> before(Fact deed, Effective life, OnRecord onRecord) {
        return life.stream()
                .filter(fact -> fact.occurredAt().isBefore(deed.occurredAt()))
                .filter(fact -> isEnd(fact, life, onRecord))
                .findFirst();
    }

    private static boolean isEnd(Fact fact, Effective life, OnRecord onRecord) {
        if (fact instanceof CustodyFact.ReturnAcknowledged acknowledged) {
            return onRecord.isClient(fact.contract(), acknowledged.by());
        }
        if (fact instanceof CustodyFact.ErasureVerified verified) {
            return verified.verification().shows()
                    && life.stream()
                            .anyMatch(deed -> life.meanTheSame(verified.erasure(), deed.id())
                                    && !(deed instanceof CustodyFact.MadeUnrecoverable))
                    && isShownAtLast(verified.erasure(), verified.verification(), life);
        }
        if (fact instanceof CustodyFact.Erased erased) {
            return erased.verification().shows() && isShownAtLast(fact.id(), erased.verification(), life);
        }
        return fact instanceof CustodyFact.Destroyed destroyed
                && destroyed.verification().shows()
                && isShownAtLast(fact.id(), destroyed.verification(), life);
    }

    /** The last look at an erasure decides: one later seen to have failed is no end. */
    private static boolean isShownAtLast(FactId erasure, Verification stated, Effective life) {
        Verification last = stated;
        for (CustodyFact.ErasureVerified look : life.all(CustodyFact.ErasureVerified.class)) {
            if (life.meanTheSame(look.erasure(), erasure)) {
                last = look.verification();
            }
        }
        return last.shows();
    }

    static boolean isErasure(Fact fact) {
        return fact instanceof CustodyFact.Erased
                || fact instanceof CustodyFact.Destroyed
                || fact instanceof CustodyFact.MadeUnrecoverable;
    }
}
