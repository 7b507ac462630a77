package io.daicho.service.testing;

import io.daicho.api.contract.Party;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;

/** What happens to a subcontractor. */
interface SubcontractDeeds extends Deeds {
    default SubcontractFact.Engaged engaged(String organisation, String under) {
        Party party = new Party(new OrganisationId(organisation), "Sub");
        return new SubcontractFact.Engaged(statement(), party, new OrganisationId(under), false, null);
    }

    default SubcontractFact.TermsFlowedDown termsFlowedDown(String organisation) {
        return new SubcontractFact.TermsFlowedDown(statement(), new OrganisationId(organisation));
    }

    default SubcontractFact.Ended ended(String organisation) {
        return new SubcontractFact.Ended(statement(), new OrganisationId(organisation));
    }
}
