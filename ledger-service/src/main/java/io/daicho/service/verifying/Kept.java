package io.daicho.service.verifying;

import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares logs with checkpoints that somebody kept. */
final class Kept {
    private static final Pattern FURTHER = Pattern.compile("/\\d+");

    private Kept() {}

    /** Whether an origin is one of the logs of a contract, whose newest log has this one. */
    private static boolean isOneOf(String contract, String newest, String origin) {
        String first = newest.replaceFirst("(?<=/" + Pattern.quote(contract) + ")/\\d+\\z", "");
        return !newest.isEmpty()
                && (origin.equals(first)
                        || (origin.startsWith(first + "/")
                                && FURTHER.matcher(origin.substring(first.length()))
                                        .matches()));
    }

    static void compare(List<KeptFile> kept, Map<String, LogCheck> logs, Report report) {
        if (kept.isEmpty()) {
            report.limit(Note.of("limit.nothingKept"));
        }
        for (KeptFile each : kept) {
            String origin = each.checkpoint().checkpoint().origin();
            LogCheck log = logs.entrySet().stream()
                    .filter(entry -> isOneOf(entry.getKey(), entry.getValue().origin(), origin))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(logs.get(origin.substring(origin.lastIndexOf('/') + 1)));
            if (log == null) {
                report.general()
                        .fault(
                                FaultKind.NOT_CONTINUED,
                                each.name(),
                                "then there was a log " + origin + ", and now there is none of that contract");
            } else {
                log.compareKept(each.checkpoint(), each.name());
            }
        }
    }
}
