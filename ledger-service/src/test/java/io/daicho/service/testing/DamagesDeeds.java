package io.daicho.service.testing;

import io.daicho.api.damages.DamagesFact;
import io.daicho.api.id.ClaimId;
import io.daicho.api.id.MeasureId;
import io.daicho.api.id.OrganisationId;

/** What happens to a claim for damages. */
interface DamagesDeeds extends Deeds {
    default DamagesFact.Claimed damagesClaimed(String claim) {
        return new DamagesFact.Claimed(
                statement(), new ClaimId(claim), new OrganisationId("city"), new OrganisationId("insurer"), null);
    }

    default DamagesFact.MeasureOrdered measureOrdered(String claim, String measure) {
        return new DamagesFact.MeasureOrdered(statement(), new ClaimId(claim), new MeasureId(measure), null, null);
    }

    default DamagesFact.MeasureDone measureDone(String claim, String measure) {
        return new DamagesFact.MeasureDone(statement(), new ClaimId(claim), new MeasureId(measure));
    }

    default DamagesFact.Compensated compensated(String claim) {
        return new DamagesFact.Compensated(statement(), new ClaimId(claim));
    }

    default DamagesFact.ClaimWithdrawn claimWithdrawn(String claim) {
        return new DamagesFact.ClaimWithdrawn(statement(), new ClaimId(claim));
    }
}
