package io.daicho.service.verifying.log;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a log, each signed over to the next, and those of witnesses.
 *
 * @param logKeys the keys of the log, the oldest first
 * @param known all of them, and the witnesses'
 * @param origin the log
 * @param names the names and ids of all of them
 * @param until up to which size each key that went may sign
 * @param trusted the first of them that its reader trusts; the oldest where he named none
 */
record KeyChain(
        List<VerifierKey> logKeys,
        VerifierKeys known,
        String origin,
        Set<String> names,
        Map<VerifierKey, Long> until,
        VerifierKey trusted) {
    /** Reads and verifies the keys of a log; null where there is none that could be used. */
    static @Nullable KeyChain of(ContractLog log, String wantedOrigin, Trust trust, Findings findings) {
        VerifierKey newest = log.key().orElse(null);
        if (newest == null) {
            findings.fault(FaultKind.LOG_BROKEN, log.files().where() + "/key", "the file is missing");
            return null;
        }
        Map<VerifierKey, Long> until = new HashMap<>();
        List<VerifierKey> keys = chain(log, newest, until, findings);
        String origin = newest.name();
        if (!wantedOrigin.isEmpty() && !origin.equals(wantedOrigin)) {
            findings.fault(
                    FaultKind.ORIGIN_DIFFERS,
                    log.files().where() + "/key",
                    "the key is of the log " + origin + ", and this should be " + wantedOrigin);
        }
        compare(keys, origin, log.files().where(), trust, findings);
        Set<VerifierKey> all = new LinkedHashSet<>(trust.witnesses());
        for (VerifierKey key : keys) {
            if (key.type() == SignatureType.ED25519) {
                all.add(key);
                all.add(VerifierKey.of(key.name(), SignatureType.COSIGNATURE, key.publicKey()));
            } else {
                findings.fault(FaultKind.KEY_DIFFERS, log.files().where() + "/key", "the key " + key + " signs no log");
            }
        }
        return new KeyChain(
                List.copyOf(keys),
                VerifierKeys.of(all),
                origin,
                all.stream().map(key -> key.name() + "+" + key.id()).collect(Collectors.toSet()),
                Map.copyOf(until),
                keys.stream().filter(trust.logKeys()::contains).findFirst().orElse(keys.get(0)));
    }

    /** Refuses a checkpoint that only keys signed which had gone by then: whoever has one of those speaks for the log no more. */
    void refuseGone(VerifiedCheckpoint verified) throws ProofFailed {
        long size = verified.checkpoint().size();
        if (signers(verified).noneMatch(key -> size <= until.getOrDefault(key, Long.MAX_VALUE))) {
            throw new ProofFailed(
                    "checkpoint", "of " + size + " entries, only a key of the log signed it that had gone by then");
        }
    }

    /** Refuses a newest checkpoint that only keys signed which went before the one that its reader trusts. */
    void refuseBeforeTrusted(VerifiedCheckpoint verified) throws ProofFailed {
        int from = logKeys.indexOf(trusted);
        if (signers(verified).noneMatch(key -> logKeys.indexOf(key) >= from)) {
            throw new ProofFailed(
                    "checkpoint", "neither the key that you trust, " + trusted + ", nor one that follows it signed it");
        }
    }

    private Stream<VerifierKey> signers(VerifiedCheckpoint verified) {
        return verified.signatures().stream().map(ValidSignature::key).filter(logKeys::contains);
    }

    /** Whether a signature says that one of them made it. */
    boolean knows(NoteSignature signature) {
        return names.contains(signature.key());
    }

    /** Whether it is a key of the log itself, in either of its types. */
    boolean isOwn(VerifierKey key) {
        return logKeys.stream().anyMatch(own -> own.publicKey().equals(key.publicKey()));
    }

    private static List<VerifierKey> chain(
            ContractLog log, VerifierKey newest, Map<VerifierKey, Long> until, Findings findings) {
        String where = log.files().where() + "/successions";
        List<VerifierKey> keys = new ArrayList<>();
        long before = 0;
        for (Succession each : log.successions()) {
            try {
                each.verify();
            } catch (ProofFailed fault) {
                findings.fault(FaultKind.SIGNATURE_FAILS, where, String.valueOf(fault.getMessage()));
            }
            if (!keys.isEmpty() && !keys.get(keys.size() - 1).equals(each.from())) {
                findings.fault(
                        FaultKind.KEY_DIFFERS,
                        where,
                        "the key " + each.from() + " goes, and before it came " + keys.get(keys.size() - 1));
            }
            if (each.size() < before) {
                findings.fault(
                        FaultKind.KEY_DIFFERS, where, "a key goes at size " + each.size() + " after one at " + before);
            }
            before = each.size();
            until.put(each.from(), each.size());
            if (keys.isEmpty()) {
                keys.add(each.from());
            }
            keys.add(each.to());
        }
        if (!keys.isEmpty() && !keys.get(keys.size() - 1).equals(newest)) {
            findings.fault(
                    FaultKind.KEY_DIFFERS,
                    log.files().where() + "/key",
                    "it is " + newest + ", and the last that came is " + keys.get(keys.size() - 1));
        }
        if (!keys.contains(newest)) {
            keys.add(newest);
        }
        return keys;
    }

    private static void compare(List<VerifierKey> keys, String origin, String where, Trust trust, Findings findings) {
        List<VerifierKey> trusted = trust.logKeys().stream()
                .filter(key -> key.name().equals(origin))
                .toList();
        if (trusted.isEmpty()) {
            findings.remark(
                    Note.of("remark.keyLyingThere", keys.get(keys.size() - 1).toString()));
            if (!trust.logKeys().isEmpty()) {
                findings.fault(
                        FaultKind.KEY_DIFFERS,
                        where + "/key",
                        "it is " + keys.get(keys.size() - 1) + ", and none of the keys that you trust is of this log: "
                                + trust.logKeys().get(0));
            }
        }
        for (VerifierKey key : trusted) {
            if (!keys.contains(key)) {
                findings.fault(
                        FaultKind.KEY_DIFFERS,
                        where + "/key",
                        "it is " + keys.get(keys.size() - 1) + ", and the one that you trust is " + key);
            }
        }
    }
}
