package io.daicho.service.testing;

import io.daicho.api.contract.Party;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    default SubcontractFact.CertificateChecked certificateChecked(
            String organisation, @Nullable String deed, @Nullable String file, @Nullable String attestation) {
        return new SubcontractFact.CertificateChecked(
                statement(),
                new OrganisationId(organisation),
                new OrganisationId("insurer"),
                SubcontractFact.CertificateChecked.Method.RECORDS_COMPARED,
                SubcontractFact.CertificateChecked.Result.IN_ORDER,
                Stream.ofNullable(deed).map(FactId::new).toList(),
                file == null ? null : new EvidenceId(file),
                attestation == null ? null : new AttestationId(attestation),
                null);
    }
}
