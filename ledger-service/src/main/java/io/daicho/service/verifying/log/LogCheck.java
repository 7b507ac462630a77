package io.daicho.service.verifying.log;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one contract's log. First {@link #begin}; then every entry goes through {@link #walk}; then {@link #finish}. What
 * is published meanwhile is left for the next verification.
 */
public final class LogCheck {
    private static final String ROW = "ledger.db, entry";

    private final ContractLog log;
    private final String origin;
    private final Trust trust;
    private final Findings findings;
    private final String row;
    private final OutsideTimes outside = new OutsideTimes();
    private @Nullable KeyChain keys;
    private @Nullable SignedCheckpoint newest;
    private LeafWalk walk;
    private @Nullable Instant since;

    /**
     * Verifies a log.
     *
     * @param log its files
     * @param origin which log it should be; empty where that is not known
     * @param trust whose keys are believed
     * @param findings takes what is found
     */
    public LogCheck(ContractLog log, String origin, Trust trust, Findings findings) {
        this(log, origin, trust, findings, ROW);
    }

    /**
     * Verifies a log of what does not lie in the ledger's own table.
     *
     * @param log its files
     * @param origin which log it should be; empty where that is not known
     * @param trust whose keys are believed
     * @param findings takes what is found
     * @param row what a stored row is called in a fault
     */
    public LogCheck(ContractLog log, String origin, Trust trust, Findings findings, String row) {
        this.row = row;
        this.log = log;
        this.origin = origin;
        this.trust = trust;
        this.findings = findings;
        this.walk = new LeafWalk(log, 0, findings, row);
    }

    /** The leaves of a log that is not there. */
    public static LeafWalk none(Findings findings) {
        return new LeafWalk(new ContractLog(NoFiles.HERE), 0, findings, ROW);
    }

    /** Reads the checkpoint and its keys. */
    public void begin() {
        try {
            newest = log.checkpoint().orElse(null);
            if (newest == null) {
                return;
            }
            walk = new LeafWalk(log, newest.checkpoint().size(), findings, row);
            keys = KeyChain.of(log, origin, trust, findings);
            verify(newest);
            sayNewLog(newest.checkpoint());
        } catch (IllegalArgumentException twoKeysOfOneName) {
            findings.fault(
                    FaultKind.KEY_DIFFERS,
                    log.files().where() + "/successions",
                    String.valueOf(twoKeysOfOneName.getMessage()));
        } catch (BrokenLog | UncheckedIOException broken) {
            findings.fault(FaultKind.LOG_BROKEN, log.files().where(), String.valueOf(broken.getMessage()));
        }
    }

    /** Whoever was given the key of a log that ended, and none of this one, is told how this one came to be. */
    private void sayNewLog(Checkpoint now) {
        KeyChain known = keys;
        if (known == null || trust.logKeys().stream().anyMatch(key -> key.name().equals(now.origin()))) {
            return;
        }
        for (VerifierKey trusted : trust.logKeys()) {
            if (now.origin().startsWith(trusted.name().replaceFirst("/\\d+$", "") + "/")) {
                FormerLogs.in(log, now)
                        .ended(trusted.name())
                        .ifPresent(end -> findings.remark(Note.of(
                                known.isOwn(trusted) ? "remark.newLogOfSameKey" : "remark.newLogOfOtherKey",
                                trusted.name(),
                                end.formerLog().size(),
                                end.formerLog().end().name(),
                                end.id().value(),
                                end.allowedBy().value(),
                                now.origin())));
            }
        }
    }

    /** Its entries, to be gone through. */
    public LeafWalk walk() {
        return walk;
    }

    /** Whether it has a checkpoint. */
    public boolean isThere() {
        return newest != null;
    }

    /** Its newest checkpoint, once it has one. */
    public @Nullable SignedCheckpoint newest() {
        return newest;
    }

    /** Who says when it was there. */
    public OutsideTimes outside() {
        return outside;
    }

    /** Walks what is left of it without a store to compare with. */
    public void walkAlone() {
        while (!walk.isDone()) {
            walk.take(null);
        }
    }

    /**
     * Compares what the entries led to.
     *
     * @param heartbeat how often a log says at least that it is there
     */
    public void finish(Duration heartbeat) {
        SignedCheckpoint signed = newest;
        if (signed == null) {
            return;
        }
        compareContent(signed, heartbeat);
        guarded(this::compareFork);
        Checkpoint checkpoint = signed.checkpoint();
        findings.proved(Aspect.INTEGRITY, Note.of("proved.integrity", checkpoint.size()));
        findings.proved(Aspect.COMPLETENESS, Note.of("proved.completeness", checkpoint.size()));
    }

    private void compareContent(SignedCheckpoint signed, Duration heartbeat) {
        Checkpoint checkpoint = signed.checkpoint();
        boolean isSettled = walk.settle(checkpoint.root());
        if (!isSettled && !walk.root().equals(checkpoint.root())) {
            findings.fault(
                    FaultKind.ROOT_DIFFERS,
                    log.files().where() + "/checkpoint",
                    "calculated root " + walk.root() + " of " + checkpoint.size() + " entries, given "
                            + checkpoint.root());
        }
        guarded(() -> compareHistory(signed, heartbeat));
        guarded(() -> new StampCheck(log, trust.authorities(), findings).run(outside));
    }

    private void guarded(Runnable check) {
        try {
            check.run();
        } catch (BrokenLog | UncheckedIOException broken) {
            findings.fault(FaultKind.LOG_BROKEN, log.files().where(), String.valueOf(broken.getMessage()));
        }
    }

    /** Expects, before {@link #finish}, that it began then: one that was begun anew in the place of another begins later. */
    public void expectSince(Instant said) {
        since = said;
    }

    /** Verifies that this log continues what somebody kept. */
    public void compareKept(SignedCheckpoint kept, String where) {
        guarded(() -> new Continuation(log, newest, keys, findings).of(kept, where));
    }

    /**
     * Verifies a former log of the same contract, from its first entry to its last, and that an entry of this one says how it
     * ended. A fork of it was the reason for this one.
     *
     * @param heartbeat how often it said at least that it was there
     */
    public void compareFormer(ContractLog former, String formerOrigin, Duration heartbeat) {
        long found = findings.count();
        LogCheck check = new LogCheck(former, formerOrigin, trust.of(formerOrigin), findings);
        check.begin();
        SignedCheckpoint head = check.newest;
        SignedCheckpoint now = newest;
        if (head == null) {
            if (findings.count() == found) {
                findings.fault(
                        FaultKind.LOG_MISSING,
                        former.files().where() + "/checkpoint",
                        "a log was opened in the place of this one, and nothing of it is here");
            }
            return;
        }
        guarded(() -> {
            check.walkAlone();
            check.compareContent(head, heartbeat);
            if (now != null) {
                FormerLogs.in(log, now.checkpoint())
                        .compare(head.checkpoint(), former.files().where(), findings);
            }
        });
    }

    /** Its origin; empty where it has no key. */
    public String origin() {
        return keys == null ? "" : keys.origin();
    }

    private void verify(SignedCheckpoint signed) {
        if (keys == null) {
            return;
        }
        try {
            VerifiedCheckpoint verified = signed.verify(keys.origin(), keys.known());
            keys.refuseGone(verified);
            keys.refuseBeforeTrusted(verified);
            outside.take(verified, keys);
        } catch (ProofFailed fault) {
            findings.fault(
                    FaultKind.SIGNATURE_FAILS, log.files().where() + "/checkpoint", String.valueOf(fault.getMessage()));
        }
    }

    /** The checkpoint is put in its place a moment before it stands in the history, so a log that just grows is asked twice. */
    private void compareHistory(SignedCheckpoint signed, Duration heartbeat) {
        if (keys == null) {
            return;
        }
        Silences silences = new Silences(heartbeat, findings);
        HistoryCheck history = new HistoryCheck(log, signed.checkpoint().size(), keys, findings, silences, outside);
        history.expect(since);
        boolean has = history.has(signed);
        silences.finish();
        boolean grewMeanwhile = !log.checkpoint().map(signed::equals).orElse(false);
        if (grewMeanwhile) {
            return;
        }
        if (history.ahead() > 0) {
            findings.fault(
                    FaultKind.CHECKPOINT_STALE,
                    signed.checkpoint().size(),
                    log.files().where() + "/checkpoint",
                    "it stands at " + signed.checkpoint().size() + " entries, and its history at " + history.ahead()
                            + ": it is older than what was published");
        }
        if (!has && !new LateRecord(log).comes(signed)) {
            findings.fault(
                    FaultKind.HISTORY_CUT,
                    log.files().where() + "/history",
                    "the checkpoint that is published is not in it");
        }
    }

    private void compareFork() {
        List<SignedCheckpoint> fork = log.fork();
        if (!fork.isEmpty()) {
            findings.fault(
                    FaultKind.FORKED,
                    log.files().where() + "/fork",
                    (fork.size() < 2
                                    ? "half of the proof that two checkpoints of this log contradict each other is here: "
                                    : "two checkpoints of this log contradict each other: ")
                            + fork.stream()
                                    .map(each -> each.checkpoint().size() + " entries, root "
                                            + each.checkpoint().root())
                                    .toList());
        }
    }
}
