package io.daicho.service.verifying.log;

import io.daicho.api.contract.ContractFact;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a log, as it is now, continues what somebody kept of it, or of the log that it followed. */
final class Continuation {
    private final ContractLog log;
    private final @Nullable Checkpoint newest;
    private final @Nullable KeyChain keys;
    private final Findings findings;

    /**
     * Of a log as it is.
     *
     * @param newest its checkpoint, if it has one
     * @param keys its keys, as far as it has any
     */
    Continuation(ContractLog log, @Nullable SignedCheckpoint newest, @Nullable KeyChain keys, Findings findings) {
        this.log = log;
        this.newest = newest == null ? null : newest.checkpoint();
        this.keys = keys;
        this.findings = findings;
    }

    /**
     * Compares it with what was kept.
     *
     * @param where what the kept one is called in a fault
     * @throws io.daicho.service.sealing.log.BrokenLog if the log cannot be read
     */
    void of(SignedCheckpoint kept, String where) {
        Checkpoint then = kept.checkpoint();
        if (newest != null && !then.origin().equals(newest.origin())) {
            FormerLogs former = FormerLogs.in(log, newest);
            Optional<ContractFact.NewLogOpened> end = former.ended(then.origin());
            if (end.isPresent()) {
                former.compareKept(end.get(), then, where, findings);
                return;
            }
        }
        if (newest == null || then.size() > newest.size()) {
            long now = newest == null ? 0 : newest.size();
            findings.fault(
                    FaultKind.NOT_CONTINUED,
                    now,
                    where,
                    "then there were " + then.size() + " entries, and now there are " + now + ": the tail was cut off");
            return;
        }
        Hash now = MerkleTree.root(log.hashes(newest.size()), then.size());
        if (!now.equals(then.root())) {
            findings.fault(
                    FaultKind.NOT_CONTINUED,
                    where,
                    "the root of the first " + then.size() + " entries was " + then.root() + ", and now it is " + now);
            return;
        }
        try {
            if (keys != null) {
                kept.verify(keys.origin(), keys.known());
            }
            findings.remark(Note.of("remark.continued", then.size(), newest.size()));
        } catch (ProofFailed fault) {
            findings.fault(FaultKind.SIGNATURE_FAILS, where, String.valueOf(fault.getMessage()));
        }
    }
}
