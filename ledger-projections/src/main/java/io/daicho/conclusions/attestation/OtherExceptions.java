package io.daicho.conclusions.attestation;

import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Set;

/** 10: what must not look clean though no duty is open for it. */
final class OtherExceptions {
    private final Drawn drawn;

    OtherExceptions(Drawn drawn) {
        this.drawn = drawn;
    }

    void addTo(List<ExceptionEntry> list, List<CloudEntry> clouds) {
        clouds.forEach(cloud -> cloud.remnants().stream()
                .filter(remnant -> remnant.isLeftAt(drawn.asOf()))
                .map(remnant -> remnant(cloud, remnant))
                .forEach(list::add));
        drawn.asked().frame().facts(CertificateChecked.class).stream()
                .filter(this::isBelow)
                .filter(this::isLast)
                .filter(fact -> checked(fact).result() == CertificateChecked.Result.NOT_IN_ORDER)
                .map(this::certificate)
                .forEach(list::add);
    }

    private ExceptionEntry remnant(CloudEntry cloud, CloudEntry.RemnantEntry remnant) {
        return new ExceptionEntry(
                Reason.REMNANTS_IN_SERVICE,
                null,
                cloud.service(),
                null,
                null,
                remnant.expiresAt(),
                Said.NOT_ON_RECORD,
                List.of(remnant.stated().fact()));
    }

    private static CertificateChecked checked(EffectiveFact fact) {
        return (CertificateChecked) fact.fact();
    }

    private boolean isBelow(EffectiveFact fact) {
        return drawn.tiers().below(drawn.attestor()).containsKey(checked(fact).organisation());
    }

    /** Whether nobody checked the same certificate later. */
    private boolean isLast(EffectiveFact fact) {
        CertificateChecked check = checked(fact);
        return drawn.asked().frame().facts(CertificateChecked.class).stream()
                .filter(other -> EffectiveFact.IN_TIME.compare(fact, other) < 0)
                .map(OtherExceptions::checked)
                .noneMatch(later -> later.organisation().equals(check.organisation())
                        && Set.copyOf(later.deeds()).equals(Set.copyOf(check.deeds()))
                        && java.util.Objects.equals(later.evidenceFile(), check.evidenceFile())
                        && java.util.Objects.equals(later.attestation(), check.attestation()));
    }

    private ExceptionEntry certificate(EffectiveFact fact) {
        CertificateChecked check = checked(fact);
        return new ExceptionEntry(
                Reason.CERTIFICATE_NOT_IN_ORDER,
                null,
                null,
                null,
                null,
                null,
                drawn.beside().text(check, "found", check.found()),
                List.of(drawn.cited().deed(fact).fact()));
    }
}
