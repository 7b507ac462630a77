package io.daicho.service.questions;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.conclusions.Conclusions;
import io.daicho.service.obligations.ConclusionsJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.node.ObjectNode;

/**
 * The digest by which a report is recognised: SHA-256 of its canonical JSON (RFC 8785), without the position that it was
 * drawn from, so that facts recorded after it do not change it.
 */
public final class ReportDigest {
    private ReportDigest() {}

    /** Of conclusions, rebuilt. */
    public static String of(Conclusions conclusions) {
        return of(ConclusionsJson.of(conclusions, (Long) null));
    }

    /** Of a report as {@code ./ledger obligations --format json} printed it. */
    public static String of(ObjectNode report) {
        ObjectNode json = report.deepCopy();
        json.remove("position");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(CanonicalJson.of(json.toString()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
