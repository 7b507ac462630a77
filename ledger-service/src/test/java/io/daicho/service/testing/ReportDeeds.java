package io.daicho.service.testing;

import io.daicho.api.id.DemandId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.report.ReportFact;

/** Reports that the client demands of the contractor. */
interface ReportDeeds extends Deeds {
    default ReportFact.Demanded reportDemanded(String demand, ReportFact.Matter matter) {
        return new ReportFact.Demanded(
                statement(), new DemandId(demand), new OrganisationId("insurer"), matter, null, null, null);
    }

    default ReportFact.Submitted reportSubmitted(String demand) {
        return new ReportFact.Submitted(statement(), new DemandId(demand), null);
    }

    default ReportFact.DemandWithdrawn demandWithdrawn(String demand) {
        return new ReportFact.DemandWithdrawn(statement(), new DemandId(demand));
    }
}
