package io.daicho.service.verifying;

import io.daicho.api.id.OpaqueId;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Report;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares since when there is which log, as the store says, with the logs: one that is gone or was begun anew is missed by that. */
final class SinceCheck {
    private static final Pattern NUMBERED =
            Pattern.compile("(" + LogName.MACHINE + "|" + OpaqueId.FORM.pattern() + ")(?:/([1-9]\\d{0,3}))?");

    private final LogDirectory directory;
    private final Map<String, LogCheck> logs;
    private final Report report;

    /**
     * A comparison.
     *
     * @param logs those that go on, by name, not finished yet
     */
    SinceCheck(LogDirectory directory, Map<String, LogCheck> logs, Report report) {
        this.directory = directory;
        this.logs = logs;
        this.report = report;
    }

    /** Compares what the store says of one log. */
    void compare(String numbered, String said) {
        Matcher parts = NUMBERED.matcher(numbered);
        try {
            if (!parts.matches()) {
                throw new DateTimeException("there is no log of such a name");
            }
            LogName name = new LogName(parts.group(1));
            compare(name, parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)), Instant.parse(said));
        } catch (DateTimeException malformed) {
            report.general()
                    .fault(
                            FaultKind.SCHEMA_DIFFERS,
                            "ledger.db, meta",
                            "since:" + numbered + " says " + said + ": " + malformed.getMessage());
        }
    }

    private void compare(LogName name, int number, Instant since) {
        LogCheck check = logs.get(name.value());
        try {
            if (directory.log(name, number).checkpoint().isEmpty()) {
                missing(name, number, since);
            } else if (check != null && number == directory.newest(name)) {
                check.expectSince(since);
            }
        } catch (BrokenLog saidOfItsFile) {
            return;
        }
    }

    private void missing(LogName name, int number, Instant since) {
        Findings findings = name.equals(LogName.MACHINE) ? report.machine() : report.contract(name.value());
        if (findings.faults().stream().noneMatch(fault -> fault.kind() == FaultKind.LOG_MISSING)) {
            findings.fault(
                    FaultKind.LOG_MISSING,
                    "log/" + name.numbered(number) + "/checkpoint",
                    "ledger.db says that there is this log since " + since);
        }
    }
}
