package io.daicho.service.verifying.log;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds entries that say they were recorded at a time at which the log did not have them yet. */
final class EarlierTimes {
    /** Between its commit and its checkpoint. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);

    private static final int MOST_NAMED = 10;
    private static final Pattern RECORDED_AT = Pattern.compile(
            "\"recordedAt\":\"([^\"]+)\",\"revision\":\"[^\"]*\",\"type\":\"[^\"]*\",\"version\":\\d+}$");

    private final ContractLog log;
    private final long size;
    private final Findings findings;
    private List<Bytes> bundle = List.of();
    private long loaded = -1;
    private long found = -1;
    private long count;

    EarlierTimes(ContractLog log, long size, Findings findings) {
        this.log = log;
        this.size = size;
        this.findings = findings;
    }

    /** At that time the log had so many entries, and the next one not. */
    void published(long entries, Instant time) {
        if (entries >= size || entries == found) {
            return;
        }
        recordedAt(entries)
                .filter(recorded -> recorded.plus(SEALED_WITHIN).isBefore(time))
                .ifPresent(recorded -> {
                    found = entries;
                    if (count++ < MOST_NAMED) {
                        findings.remark(
                                Note.of("remark.earlierTime", entries, InstantText.of(recorded), InstantText.of(time)));
                    }
                });
    }

    void finish() {
        if (count > MOST_NAMED) {
            findings.remark(Note.of("remark.earlierTimes", count - MOST_NAMED));
        }
    }

    /** Read from its end: what comes before is of any length. */
    private Optional<Instant> recordedAt(long position) {
        try {
            if (position / TilePath.FULL != loaded) {
                loaded = position / TilePath.FULL;
                bundle = List.of();
                bundle = log.bundle(BundlePath.in(size, loaded)).entries();
            }
            int at = (int) (position % TilePath.FULL);
            if (at >= bundle.size()) {
                return Optional.empty();
            }
            String entry = new String(bundle.get(at).toArray(), StandardCharsets.UTF_8);
            Matcher end = RECORDED_AT.matcher(entry);
            return end.find(Math.max(0, entry.lastIndexOf("\"recordedAt\":")))
                    ? Optional.of(Instant.parse(end.group(1)))
                    : Optional.empty();
        } catch (BrokenLog | UncheckedIOException | DateTimeException saidElsewhere) {
            return Optional.empty();
        }
    }
}
