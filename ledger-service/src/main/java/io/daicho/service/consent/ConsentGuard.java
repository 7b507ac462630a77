package io.daicho.service.consent;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.Optional;

/**
 * A matter is requested once; what is given is of the kind that was requested; a refusal answers a request, and only a given
 * consent is withdrawn. Consent without a request on record is possible.
 */
public final class ConsentGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        Optional<ConsentFact.Requested> requested = before.first(ConsentFact.Requested.class);
        if (fact instanceof ConsentFact.Requested) {
            refuseSecond(requested, fact);
        } else if (fact instanceof ConsentFact.Given given) {
            requested.ifPresent(request -> refuseAnotherKind(
                    given, request.subject().kind(), given.subject().kind()));
        } else if (fact instanceof ConsentFact.Refused) {
            needsBefore(fact, before.all(ConsentFact.Requested.class), "consent.requested");
        } else if (fact instanceof ConsentFact.Withdrawn) {
            needsBefore(fact, before.all(ConsentFact.Given.class), "consent.given");
        }
    }

    private static void refuseAnotherKind(
            ConsentFact.Given given, ConsentSubject.Kind requested, ConsentSubject.Kind now) {
        if (requested != now) {
            throw new Refused(Refusal.DIFFERS_FROM_REQUEST, "consent", given.consent(), requested, now);
        }
    }
}
