package io.daicho.service.contract;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.OnRecord;
import java.util.Objects;
import java.util.Optional;

/** A new log is opened once after the one that ended, with its ground, and for good. */
final class NewLogGuard {
    private NewLogGuard() {}

    /**
     * Refuses an opening that cannot be true.
     *
     * @param before what counts about the contract, without what this corrects
     */
    static void refuseUntrue(ContractFact.NewLogOpened opened, Effective before, OnRecord onRecord) {
        if (opened.ground() == null && onRecord.retirement(opened.contract()) == null) {
            throw new Refused(Refusal.GROUND_MISSING, opened.contract());
        }
        after(opened.formerLog(), before).ifPresent(earlier -> {
            throw new Refused(Refusal.ALREADY_HAPPENED, FactCatalogue.name(earlier.getClass()), earlier.id());
        });
        if (onRecord.hasLogs() && opened.statement().corrects() == null) {
            FormerLog ended = onRecord.endedLog(opened.contract())
                    .orElseThrow(() -> new Refused(Refusal.LOG_GOES_ON, opened.contract()));
            if (!ended.equals(opened.formerLog())) {
                throw new Refused(Refusal.ANOTHER_LOG_ENDED, text(opened.formerLog()), text(ended));
            }
        }
    }

    /** Refuses a correction that leaves out an opening, or lets it be after another log, or be one of something else. */
    static void refuseUndoing(Fact correction, Effective before, Effective then) {
        for (ContractFact.NewLogOpened opened : before.all(ContractFact.NewLogOpened.class)) {
            boolean stays = then.all(ContractFact.NewLogOpened.class).stream()
                            .anyMatch(each -> each.formerLog().equals(opened.formerLog()))
                    || (correction instanceof ContractFact.NewLogOpened corrected
                            && corrected.formerLog().equals(opened.formerLog()));
            if (!stays) {
                throw new Refused(Refusal.OPENED_FOR_GOOD, opened.id());
            }
        }
        if (correction instanceof ContractFact.NewLogOpened corrected
                && after(corrected.formerLog(), before).isEmpty()) {
            throw new Refused(
                    Refusal.OPENED_FOR_GOOD,
                    Objects.requireNonNull(corrected.statement().corrects()).fact());
        }
    }

    private static Optional<ContractFact.NewLogOpened> after(FormerLog former, Effective effective) {
        return effective.all(ContractFact.NewLogOpened.class).stream()
                .filter(each -> each.formerLog().origin().equals(former.origin()))
                .findFirst();
    }

    private static String text(FormerLog log) {
        return log.origin() + ", " + log.size() + ", " + log.root() + ", " + log.end();
    }
}
