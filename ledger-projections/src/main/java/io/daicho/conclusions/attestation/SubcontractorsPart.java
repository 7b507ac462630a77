package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 9: the subcontractors below the attestor, tier by tier. */
final class SubcontractorsPart {
    private final Drawn drawn;
    private final HeldCopies held;
    private final OwnAttestations attestations;

    SubcontractorsPart(Drawn drawn, HeldCopies held, OwnAttestations attestations) {
        this.drawn = drawn;
        this.held = held;
        this.attestations = attestations;
    }

    List<SubcontractorEntry> list() {
        List<SubcontractorEntry> entries = new ArrayList<>();
        drawn.tiers().below(drawn.attestor()).forEach((organisation, engagement) -> {
            entries.add(entry(organisation, engagement));
        });
        return entries;
    }

    private SubcontractorEntry entry(OrganisationId organisation, EffectiveFact engagement) {
        ContractFrame frame = drawn.asked().frame();
        SubcontractFact.Engaged engaged = Tiers.engaged(engagement);
        List<EffectiveFact> written = frame.subcontractors().writtenConsents(organisation);
        EffectiveFact consent =
                frame.consents().holding(written, engagement.occurredAt()).orElse(first(written));
        return new SubcontractorEntry(
                Objects.requireNonNullElse(drawn.tiers().of(organisation), 1),
                organisation,
                engaged.subcontractor().name(),
                engaged.under(),
                drawn.cited().deed(engagement),
                consent == null ? null : Consents.given(consent).consent(),
                drawn.cited().orNull(consent),
                consent == null ? null : Consents.given(consent).lastDay(),
                consent == null
                        ? null
                        : drawn.cited().orNull(first(frame.consents().withdrawals(consent))),
                drawn.cited().orNull(first(frame.subcontractors().flowDowns(organisation))),
                drawn.cited().orNull(first(frame.forms().of(organisation))),
                drawn.cited()
                        .orNull(frame.subcontractors()
                                .end(organisation, drawn.asOf())
                                .orElse(null)),
                held.of(organisation),
                attestations.of(organisation),
                new CertificateChecks(drawn).of(organisation));
    }

    private static @Nullable EffectiveFact first(List<EffectiveFact> facts) {
        return facts.isEmpty() ? null : facts.get(0);
    }
}
