package io.daicho.service.verifying.log;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a log, each signed over to the next, and those of witnesses.
 *
 * @param logKeys the keys of the log, the oldest first
 * @param known all of them, and the witnesses'
 * @param origin the log
 * @param names the names and ids of all of them
 */
record KeyChain(List<VerifierKey> logKeys, VerifierKeys known, String origin, Set<String> names) {
    /** Reads and verifies the keys of a log; null where there is none that could be used. */
    static @Nullable KeyChain of(ContractLog log, String wantedOrigin, Trust trust, Findings findings) {
        VerifierKey newest = log.key().orElse(null);
        if (newest == null) {
            findings.fault(FaultKind.LOG_BROKEN, log.files().where() + "/key", "the file is missing");
            return null;
        }
        List<VerifierKey> keys = chain(log, newest, findings);
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
                all.stream().map(key -> key.name() + "+" + key.id()).collect(Collectors.toSet()));
    }

    /** Whether a signature says that one of them made it. */
    boolean knows(NoteSignature signature) {
        return names.contains(signature.key());
    }

    /** Whether it is a key of the log itself, in either of its types. */
    boolean isOwn(VerifierKey key) {
        return logKeys.stream().anyMatch(own -> own.publicKey().equals(key.publicKey()));
    }

    private static List<VerifierKey> chain(ContractLog log, VerifierKey newest, Findings findings) {
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
