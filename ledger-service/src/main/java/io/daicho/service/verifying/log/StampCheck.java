package io.daicho.service.verifying.log;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.stamping.StampVerifier;
import io.daicho.service.stamping.VerifiedStamp;
import io.daicho.service.store.keyring.Seal;
import io.daicho.service.trust.TrustAnchors;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Verifies the RFC 3161 time stamps of a log's checkpoints with the certificates that its reader trusts. */
final class StampCheck {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.[a-z0-9.-]+\\.tsr");

    private final ContractLog log;
    private final TrustAnchors authorities;
    private final Findings findings;

    StampCheck(ContractLog log, TrustAnchors authorities, Findings findings) {
        this.log = log;
        this.authorities = authorities;
        this.findings = findings;
    }

    /** Tells whose word holds up to which size. */
    void run(OutsideTimes outside) {
        List<String> names = log.stamps();
        if (names.isEmpty()) {
            return;
        }
        if (authorities.isEmpty()) {
            findings.remark(Note.of("remark.stampsOfNobody", names.size()));
            return;
        }
        Map<String, Long> sizes = sizes();
        for (String name : names) {
            Matcher form = NAME.matcher(name);
            if (form.matches()) {
                check(name, form.group(1), sizes, outside);
            }
        }
    }

    private void check(String name, String digest, Map<String, Long> sizes, OutsideTimes outside) {
        String where = log.files().where() + "/stamps/" + name;
        try {
            VerifiedStamp stamp = StampVerifier.verifyDigest(
                    log.stamp(name).orElse(new byte[0]), HexFormat.of().parseHex(digest), authorities);
            Long size = sizes.get(digest);
            if (size == null) {
                findings.remark(Note.of("remark.stampOfDocument", digest, InstantText.of(stamp.time())));
            } else {
                outside.stamped();
                outside.said(stamp.authority(), size, stamp.time());
            }
        } catch (Malformed | ProofFailed fault) {
            outside.stamped();
            findings.fault(FaultKind.STAMP_FAILS, where, String.valueOf(fault.getMessage()));
        }
    }

    /** The size of each checkpoint by its digest, that of its text or of the whole note. */
    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new HashMap<>();
        try (Stream<SignedCheckpoint> history = log.history()) {
            history.forEach(each -> {
                long size = each.checkpoint().size();
                sizes.put(digest(each.note().text().getBytes(StandardCharsets.UTF_8)), size);
                sizes.put(digest(each.bytes()), size);
            });
        }
        return sizes;
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Seal.sha256(bytes));
    }
}
