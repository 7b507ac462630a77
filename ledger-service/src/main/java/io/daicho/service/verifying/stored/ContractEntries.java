package io.daicho.service.verifying.stored;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.proof.Entry;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.log.LeafWalk;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One contract's rows as they come, in the order in which they were stored. */
final class ContractEntries {
    private static final int FAR = 1_000;

    private final String contract;
    private final LeafWalk walk;
    private final Findings findings;
    private long next;
    private long lastRecordedAt = Long.MIN_VALUE;
    private long firstUncoveredAt = Long.MAX_VALUE;

    ContractEntries(String contract, LeafWalk walk, Findings findings) {
        this.contract = contract;
        this.walk = walk;
        this.findings = findings;
    }

    String contract() {
        return contract;
    }

    Findings findings() {
        return findings;
    }

    /** The position that comes next: how many entries it has. */
    long next() {
        return next;
    }

    long lastRecordedAt() {
        return lastRecordedAt;
    }

    /** When the first entry that no checkpoint covers was recorded; {@link Long#MAX_VALUE} where there is none. */
    long firstUncoveredAt() {
        return firstUncoveredAt;
    }

    /** Takes the row that comes next. */
    void take(EntryRow row) {
        checkForm(row);
        byte[] bytes = row.entry().bytes();
        if (row.position() == next || isNextUnderAnotherPosition(bytes)) {
            put(row, bytes);
        } else if (row.position() > next && row.position() - next <= FAR) {
            while (next < row.position()) {
                missing(row);
            }
            put(row, bytes);
        } else {
            findings.fault(
                    FaultKind.ENTRY_MISPLACED,
                    row.position(),
                    where(row),
                    "position " + next + " should come here, and this says " + row.position());
        }
    }

    /** No row comes any more. */
    void finish() {
        while (!walk.isDone()) {
            walk.missingHere();
            next++;
        }
    }

    private boolean isNextUnderAnotherPosition(byte[] bytes) {
        return !walk.isDone()
                && walk.sealed().map(leaf -> isSameFact(leaf, bytes)).orElse(false);
    }

    /** Whether two entries begin alike: aggregate, sequence and id come first in their canonical form. */
    private static boolean isSameFact(byte[] one, byte[] other) {
        String mark = ",\"metadata\":";
        String text = new String(one, StandardCharsets.UTF_8);
        int end = text.indexOf(mark);
        return end > 0 && new String(other, StandardCharsets.UTF_8).startsWith(text.substring(0, end));
    }

    private void missing(EntryRow after) {
        if (!walk.isDone()) {
            walk.missingHere();
        } else {
            findings.fault(
                    FaultKind.ENTRY_MISSING,
                    next,
                    where(after),
                    "before position " + after.position() + " it is missing");
        }
        next++;
    }

    private void put(EntryRow row, byte[] bytes) {
        if (!walk.isDone()) {
            walk.take(bytes);
        } else {
            firstUncoveredAt = Math.min(firstUncoveredAt, row.recordedAt());
        }
        next++;
    }

    private void checkForm(EntryRow row) {
        if (row.mistyped() != null) {
            findings.fault(FaultKind.VALUE_OF_OTHER_TYPE, row.position(), where(row), "column " + row.mistyped());
        }
        if (!row.eventId().startsWith(contract + "/")) {
            malformed(row, "its id is of another contract than " + contract);
        }
        if (row.recordedAt() < lastRecordedAt) {
            malformed(row, "it was recorded at " + time(row.recordedAt()) + ", before the one before it");
        }
        lastRecordedAt = Math.max(lastRecordedAt, row.recordedAt());
        if (!CanonicalJson.isCanonical(row.payload())) {
            malformed(row, "its payload is not in canonical form (RFC 8785)");
        }
        if (!CanonicalJson.isCanonical(row.metadata())) {
            malformed(row, "its metadata are not in canonical form (RFC 8785)");
        }
        if (row.payload().length() + row.metadata().length() > Entry.MOST_BYTES) {
            malformed(row, "it is larger than an entry can be");
        }
    }

    private void malformed(EntryRow row, String why) {
        findings.fault(FaultKind.ENTRY_MALFORMED, row.position(), where(row), why);
    }

    private static String time(long millis) {
        return InstantText.of(Instant.ofEpochMilli(millis));
    }

    private static String where(EntryRow row) {
        return "ledger.db, entry " + row.ordinal() + " (" + row.eventId() + ")";
    }
}
