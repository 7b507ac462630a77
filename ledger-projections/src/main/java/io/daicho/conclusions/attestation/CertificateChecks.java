package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.attestation.SubcontractorEntry.CertificateCheck;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;

/** 9: how the certificates of subcontractors were checked. */
final class CertificateChecks {
    private final Drawn drawn;

    CertificateChecks(Drawn drawn) {
        this.drawn = drawn;
    }

    /** The checks of an organisation's certificates, in time. */
    List<CertificateCheck> of(OrganisationId organisation) {
        return facts(organisation).map(this::entry).toList();
    }

    /** The checks of certificates about a deed at an organisation, in time. */
    List<Deed> about(OrganisationId organisation, EffectiveFact deed) {
        return facts(organisation)
                .filter(fact -> checked(fact).deeds().stream().anyMatch(deed::isCalled))
                .map(fact -> Cited.of(fact.recorded()))
                .toList();
    }

    private java.util.stream.Stream<EffectiveFact> facts(OrganisationId organisation) {
        return drawn.asked().frame().facts(CertificateChecked.class).stream()
                .filter(fact -> checked(fact).organisation().equals(organisation))
                .sorted(EffectiveFact.IN_TIME);
    }

    private static CertificateChecked checked(EffectiveFact fact) {
        return (CertificateChecked) fact.fact();
    }

    private CertificateCheck entry(EffectiveFact fact) {
        CertificateChecked check = checked(fact);
        return new CertificateCheck(
                check.by(),
                check.method(),
                check.result(),
                drawn.beside().text(check, "found", check.found()),
                check.deeds(),
                check.evidenceFile(),
                check.attestation(),
                drawn.cited().deed(fact));
    }
}
