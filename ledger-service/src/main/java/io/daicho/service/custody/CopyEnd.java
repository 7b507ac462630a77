package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * By what a copy ends: an acknowledged return, or an erasure or destruction that was seen to have worked. Whether another
 * measure in a cloud discharges anything is concluded, and refuses nothing.
 */
final class CopyEnd {
    private CopyEnd() {}

    /** The end on record that lies certainly before a deed. */
    static Optional<Fact> before(Fact deed, List<Fact> life) {
        return life.stream()
                .filter(fact -> fact.occurredAt().isBefore(deed.occurredAt()))
                .filter(fact -> isEnd(fact, life))
                .findFirst();
    }

    private static boolean isEnd(Fact fact, List<Fact> life) {
        if (fact instanceof CustodyFact.ReturnAcknowledged) {
            return true;
        }
        if (fact instanceof CustodyFact.ErasureVerified verified) {
            return verified.verification().shows()
                    && life.stream()
                            .anyMatch(deed -> deed.id().equals(verified.erasure())
                                    && !(deed instanceof CustodyFact.MadeUnrecoverable))
                    && isShownAtLast(verified.erasure().value(), verified.verification(), life);
        }
        if (fact instanceof CustodyFact.Erased erased) {
            return erased.verification().shows() && isShownAtLast(fact.id().value(), erased.verification(), life);
        }
        return fact instanceof CustodyFact.Destroyed destroyed
                && destroyed.verification().shows()
                && isShownAtLast(fact.id().value(), destroyed.verification(), life);
    }

    /** The last look at an erasure decides: one later seen to have failed is no end. */
    private static boolean isShownAtLast(String erasure, Verification stated, List<Fact> life) {
        Verification last = stated;
        for (Fact fact : life) {
            if (fact instanceof CustodyFact.ErasureVerified look
                    && look.erasure().value().equals(erasure)) {
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
