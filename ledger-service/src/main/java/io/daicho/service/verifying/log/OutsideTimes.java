package io.daicho.service.verifying.log;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.trust.Certificates;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Up to which entry others than the ledger say when the log was there. */
public final class OutsideTimes {
    private final Map<String, Word> words = new TreeMap<>();

    private boolean stamped;

    private record Word(long size, Instant time) {}

    /** Takes the cosignatures of witnesses under a checkpoint. */
    void take(VerifiedCheckpoint verified, KeyChain keys) {
        for (ValidSignature signature : verified.cosignatures()) {
            if (!keys.isOwn(signature.key())) {
                signature
                        .time()
                        .ifPresent(time -> said(
                                signature.key().name(), verified.checkpoint().size(), time));
            }
        }
    }

    /** Somebody says that a log of that size was there at that time: the greatest size counts, and of that the first time. */
    public void said(String who, long size, Instant time) {
        words.merge(who, new Word(size, time), (a, b) -> {
            if (a.size() != b.size()) {
                return a.size() > b.size() ? a : b;
            }
            return a.time().isBefore(b.time()) ? a : b;
        });
    }

    /** A stamp lies there, of a checkpoint or one that fails, which is a fault of its own. */
    void stamped() {
        stamped = true;
    }

    /**
     * Names the witnesses and authorities that somebody trusts and that said nothing in this log: their word may have been taken
     * out. What they said in another log says nothing about this one.
     *
     * @param where which log
     */
    public void faultSilent(String where, Trust trust, Findings findings) {
        for (VerifierKey witness : trust.witnesses()) {
            if (!words.containsKey(witness.name())) {
                findings.fault(FaultKind.WITNESS_SILENT, where, "no checkpoint here is cosigned by " + witness);
            }
        }
        if (!trust.authorities().isEmpty() && !stamped) {
            findings.fault(
                    FaultKind.STAMPS_MISSING,
                    where,
                    "no checkpoint here is stamped by "
                            + trust.authorities().certificates().stream()
                                    .map(Certificates::name)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** The verdict about time, for a log of that size. */
    public void conclude(long size, Findings findings) {
        words.forEach((who, word) ->
                findings.remark(Note.of("remark.outsideTime", who, word.size(), InstantText.of(word.time()))));
        words.values().stream()
                .max(java.util.Comparator.comparingLong(Word::size))
                .ifPresentOrElse(
                        best -> {
                            if (best.size() < size) {
                                findings.remark(Note.of("remark.notYetOutside", size - best.size()));
                            }
                            findings.proved(
                                    Aspect.TIME,
                                    Note.of("proved.time", best.size(), InstantText.of(best.time()), words.size()));
                        },
                        () -> findings.unchecked(Aspect.TIME, Note.of("reason.onlyOwnTime")));
    }
}
