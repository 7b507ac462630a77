package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contractor and the subcontractors below it, tier by tier. */
final class Tiers {
    private final Map<OrganisationId, Integer> tiers = new LinkedHashMap<>();
    private final Map<OrganisationId, EffectiveFact> engagements;

    Tiers(ContractFrame frame) {
        this.engagements = frame.subcontractors().firstEngagements();
        tiers.put(frame.terms().contractor(), 0);
        Set<OrganisationId> above = Set.of(frame.terms().contractor());
        for (int tier = 1; !above.isEmpty(); tier++) {
            above = add(above, tier);
        }
        // who was engaged by somebody that is not on record as engaged stands below everybody on record
        engagements.keySet().forEach(organisation -> tiers.putIfAbsent(organisation, 1));
    }

    /** Adds the tier below those of another, in the order of their engagement. */
    private Set<OrganisationId> add(Set<OrganisationId> above, int tier) {
        Set<OrganisationId> added = new LinkedHashSet<>();
        engagements.forEach((organisation, engagement) -> {
            if (above.contains(engaged(engagement).under()) && tiers.putIfAbsent(organisation, tier) == null) {
                added.add(organisation);
            }
        });
        return added;
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
            if (engagement != null && !organisation.equals(top) && isBelow(organisation, top)) {
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
