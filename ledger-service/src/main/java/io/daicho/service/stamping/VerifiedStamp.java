package io.daicho.service.stamping;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time stamp that was verified: what was stamped existed at this time.
 *
 * @param time when the authority signed, by its clock
 * @param accuracy how far its clock may be off in both directions; empty where it does not say
 * @param authority whom its certificate names
 * @param policy under which policy it stamps: an object identifier in digits and dots
 * @param serial the number of the stamp, by which the authority knows it
 * @param certificate the certificate
 */
public record VerifiedStamp(
        Instant time,
        Optional<Duration> accuracy,
        String authority,
        String policy,
        BigInteger serial,
        X509Certificate certificate) {}
