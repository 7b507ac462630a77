package io.daicho.service.verifying.log;

import io.daicho.api.fact.InstantText;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Between which checkpoints a log said nothing for longer than its heartbeat: nothing shows then that nothing happened. */
final class Silences {
    private static final int MOST_NAMED = 10;
    private static final double OVERDUE = 1.5;

    private final Duration heartbeat;
    private final Findings findings;
    private @Nullable Instant last;
    private long count;
    private long backwards;

    Silences(Duration heartbeat, Findings findings) {
        this.heartbeat = heartbeat;
        this.findings = findings;
    }

    void published(Instant time) {
        Instant before = last;
        if (before == null) {
            last = time;
            return;
        }
        if (time.isBefore(before)) {
            backwards++;
            return;
        }
        if (Duration.between(before, time).toMillis() > heartbeat.toMillis() * OVERDUE && count++ < MOST_NAMED) {
            findings.remark(Note.of("remark.silence", InstantText.of(before), InstantText.of(time)));
        }
        last = time;
    }

    long count() {
        return count;
    }

    void finish() {
        if (count > MOST_NAMED) {
            findings.remark(Note.of("remark.silences", count - MOST_NAMED));
        }
        if (last != null) {
            findings.remark(Note.of("remark.lastPublished", InstantText.of(last)));
        }
        if (backwards > 0) {
            findings.remark(Note.of("remark.clockWentBack", backwards));
        }
    }
}
