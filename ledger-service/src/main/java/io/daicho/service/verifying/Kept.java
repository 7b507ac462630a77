package io.daicho.service.verifying;

import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.util.List;
import java.util.Map;

/** Compares logs with checkpoints that somebody kept. */
final class Kept {
    private Kept() {}

    static void compare(List<KeptFile> kept, Map<String, LogCheck> logs, Report report) {
        if (kept.isEmpty()) {
            report.limit(Note.of("limit.nothingKept"));
        }
        for (KeptFile each : kept) {
            String origin = each.checkpoint().checkpoint().origin();
            String contract = origin.substring(origin.lastIndexOf('/') + 1);
            LogCheck log = logs.get(contract);
            if (log == null) {
                report.general()
                        .fault(
                                FaultKind.NOT_CONTINUED,
                                each.name(),
                                "then there was a log " + origin + ", and now there is none of the contract "
                                        + contract);
            } else {
                log.compareKept(each.checkpoint(), each.name());
            }
        }
    }
}
