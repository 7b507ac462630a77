package io.daicho.service.verifying.outside;

import io.daicho.api.id.ContractId;
import io.daicho.service.verifying.folded.EntrySource;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Report;
import java.util.Map;

/** For logs whose entries are no entries of a ledger: only how they are sealed is looked at. */
final class EntriesOfNobody implements LogVerification.Comparing {
    @Override
    public void compare(FreshFold fold, Findings findings) {}

    @Override
    public void notConcluded(EntrySource entries, Map<ContractId, Long> heads, Report report) {}
}
