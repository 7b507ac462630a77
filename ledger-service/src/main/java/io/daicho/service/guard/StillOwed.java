package io.daicho.service.guard;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** What of conclusions keeps a contract from being retired. */
public final class StillOwed {
    private StillOwed() {}

    /**
     * The duties under clauses that survive the contract and are open, overdue or not known to be met, one text each; and
     * that copies are live whose duties cannot open, because neither 業務完了 nor 業務終了 is on record.
     */
    public static List<String> of(Conclusions conclusions, ClauseSet clauses) {
        List<String> owed = new ArrayList<>();
        for (Obligation duty : conclusions.unsettled()) {
            if (clauses.survives(duty.clause())) {
                owed.add(duty.clause() + " " + duty.kind() + " "
                        + duty.subject().type().code() + " " + duty.subject().id() + " (" + duty.status() + ") "
                        + duty.id());
            }
        }
        for (Remark warning : conclusions.warnings()) {
            if (warning.kind() == Kind.EXPIRED_WITHOUT_COMPLETION) {
                owed.add(warning.kind() + " " + warning.subject().type().code() + " "
                        + warning.subject().id() + (warning.count() == null ? "" : " (" + warning.count() + ")"));
            }
        }
        return owed;
    }
}
