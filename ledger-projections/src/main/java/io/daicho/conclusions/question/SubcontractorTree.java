package io.daicho.conclusions.question;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 9: the subcontractors by tier: consent, flow-down, form and first supply of each. */
final class SubcontractorTree implements Question {
    @Override
    public String name() {
        return "subcontractors";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "tier",
                "organisation",
                "under",
                "engagedAt",
                "subsidiary",
                "consent",
                "consentAt",
                "flowDownAt",
                "formAt",
                "firstSupplyAt",
                "endedAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<OrganisationId, Instant> firstSupply = new HashMap<>();
        Supplies.of(asked)
                .forEach(supply ->
                        firstSupply.putIfAbsent(supply.to(), supply.by().at()));
        add(asked, firstSupply, asked.terms().contractor(), 1, new HashSet<>(), rows);
    }

    private static void add(
            Asked asked,
            Map<OrganisationId, Instant> firstSupply,
            OrganisationId under,
            long tier,
            Set<OrganisationId> seen,
            Rows rows) {
        for (Map.Entry<OrganisationId, EffectiveFact> engagement :
                asked.frame().subcontractors().firstEngagements().entrySet()) {
            SubcontractFact.Engaged engaged =
                    (SubcontractFact.Engaged) engagement.getValue().fact();
            OrganisationId organisation = engagement.getKey();
            if (engaged.under().equals(under) && seen.add(organisation)) {
                rows.add(row(asked, firstSupply, tier, engaged, engagement.getValue()));
                add(asked, firstSupply, organisation, tier + 1, seen, rows);
            }
        }
    }

    private static @Nullable Object[] row(
            Asked asked,
            Map<OrganisationId, Instant> firstSupply,
            long tier,
            SubcontractFact.Engaged engaged,
            EffectiveFact engagement) {
        ContractFrame frame = asked.frame();
        OrganisationId organisation = engaged.organisation();
        Optional<EffectiveFact> consent =
                frame.subcontractors().writtenConsents(organisation).stream().findFirst();
        return new @Nullable Object[] {
            tier,
            organisation.value(),
            engaged.under().value(),
            engagement.at(),
            engaged.subsidiary(),
            consent.map(fact -> Consents.given(fact).consent().value()).orElse(null),
            consent.map(EffectiveFact::at).orElse(null),
            first(frame.subcontractors().flowDowns(organisation)),
            first(frame.forms().of(organisation)),
            firstSupply.get(organisation),
            frame.subcontractors()
                    .end(organisation, asked.asOf())
                    .map(EffectiveFact::at)
                    .orElse(null)
        };
    }

    private static @Nullable Instant first(List<EffectiveFact> facts) {
        return facts.isEmpty() ? null : facts.get(0).at();
    }
}
