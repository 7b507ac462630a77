package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contractor and the subcontractors below it, tier by tier. */
final class Tiers {
    private final Map<OrganisationId, Integer> tiers = new LinkedHashMap<>();
    private final Map<OrganisationId, EffectiveFact> engagements;

    Tiers(ContractFrame frame) {
        this.engagements = frame.subcontractors().engagements();
        tiers.put(frame.terms().contractor(), 0);
        add(frame.terms().contractor(), 1);
        // who was engaged by somebody that is not on record as engaged stands below everybody on record
        engagements.keySet().forEach(organisation -> tiers.putIfAbsent(organisation, 1));
    }

    private void add(OrganisationId under, int tier) {
        engagements.forEach((organisation, engagement) -> {
            if (engaged(engagement).under().equals(under) && tiers.putIfAbsent(organisation, tier) == null) {
                add(organisation, tier + 1);
            }
        });
    }

    static SubcontractFact.Engaged engaged(EffectiveFact engagement) {
        return (SubcontractFact.Engaged) engagement.fact();
    }

    /** The tier: 0 for the contractor; null for whoever is no subcontractor. */
    @Nullable
    Integer of(OrganisationId organisation) {
        return tiers.get(organisation);
    }

    /** The engagement of a subcontractor; null for anybody else. */
    @Nullable
    EffectiveFact engagement(OrganisationId organisation) {
        return engagements.get(organisation);
    }

    /** The subcontractors below an organisation, those of one tier after those above them. */
    Map<OrganisationId, EffectiveFact> below(OrganisationId top) {
        Map<OrganisationId, EffectiveFact> below = new LinkedHashMap<>();
        tiers.forEach((organisation, tier) -> {
            EffectiveFact engagement = engagements.get(organisation);
            if (engagement != null && isBelow(organisation, top)) {
                below.put(organisation, engagement);
            }
        });
        return below;
    }

    private boolean isBelow(OrganisationId organisation, OrganisationId top) {
        if (Integer.valueOf(0).equals(tiers.get(top))) {
            return true;
        }
        OrganisationId above = organisation;
        for (int steps = tiers.size(); steps > 0; steps--) {
            EffectiveFact engagement = engagements.get(above);
            if (engagement == null) {
                return false;
            }
            above = engaged(engagement).under();
            if (above.equals(top)) {
                return true;
            }
        }
        return false;
    }
}
