package io.daicho.service.testing;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.OrganisationId;

/** What the client is asked for and answers. */
interface ConsentDeeds extends Deeds {
    default ConsentFact.Requested consentRequested(String consent, ConsentSubject.Kind kind) {
        return new ConsentFact.Requested(statement(), new ConsentId(consent), subject(kind), null);
    }

    default ConsentFact.Given consentGiven(String consent, ConsentSubject.Kind kind) {
        return new ConsentFact.Given(statement(), new ConsentId(consent), subject(kind), true, null, null);
    }

    default ConsentFact.Refused consentRefused(String consent) {
        return new ConsentFact.Refused(statement(), new ConsentId(consent), null);
    }

    default ConsentFact.Withdrawn consentWithdrawn(String consent) {
        return new ConsentFact.Withdrawn(statement(), new ConsentId(consent), null);
    }

    private static ConsentSubject subject(ConsentSubject.Kind kind) {
        return new ConsentSubject(kind, null, new OrganisationId("printer"), "Box");
    }
}
