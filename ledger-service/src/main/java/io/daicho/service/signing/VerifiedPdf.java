package io.daicho.service.signing;

import io.daicho.service.stamping.VerifiedStamp;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A PDF whose one signature covers the whole file and was verified.
 *
 * @param certificate who signed
 * @param claimedAt when, by the signer's own word
 * @param stamp the time stamp of the signature, verified; empty where it has none
 */
public record VerifiedPdf(X509Certificate certificate, Instant claimedAt, Optional<VerifiedStamp> stamp) {
    /** {@code B-T} with a time stamp, {@code B-B} without: the levels of PAdES (ETSI EN 319 142-1). */
    public String level() {
        return stamp.isPresent() ? "B-T" : "B-B";
    }
}
