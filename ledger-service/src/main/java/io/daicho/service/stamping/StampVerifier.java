package io.daicho.service.stamping;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.text.Sha256;
import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.CmsSignature;
import io.daicho.service.trust.LazyMessage;
import io.daicho.service.trust.TrustAnchors;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.GenTimeAccuracy;
import org.bouncycastle.tsp.TimeStampTokenInfo;

/** Verifies a time stamp with the certificates that somebody trusts, and nothing else. */
public final class StampVerifier {
    private static final long NANOS = 1_000;

    private StampVerifier() {}

    /**
     * Verifies a stamp of these bytes.
     *
     * @param stamp an authority's answer, or the token in it
     * @param stamped the bytes that it should be of
     * @param trusted whose stamps count
     */
    public static VerifiedStamp verify(byte[] stamp, byte[] stamped, TrustAnchors trusted)
            throws Malformed, ProofFailed {
        return verifyDigest(stamp, Sha256.of(stamped), trusted);
    }

    /**
     * Verifies a stamp of bytes of which only the digest is at hand.
     *
     * @param stamp an authority's answer, or the token in it
     * @param sha256 SHA-256 over the bytes that it should be of
     * @param trusted whose stamps count
     */
    public static VerifiedStamp verifyDigest(byte[] stamp, byte[] sha256, TrustAnchors trusted)
            throws Malformed, ProofFailed {
        return verify(Stamp.read(stamp), sha256, trusted);
    }

    static VerifiedStamp verify(Stamp stamp, byte[] sha256, TrustAnchors trusted) throws ProofFailed, Malformed {
        return LazyMessage.read(Stamp.WHAT, () -> verified(stamp, sha256, trusted));
    }

    private static VerifiedStamp verified(Stamp stamp, byte[] sha256, TrustAnchors trusted)
            throws ProofFailed, Malformed {
        TimeStampTokenInfo info = stamp.token().getTimeStampInfo();
        verifyImprint(info, sha256);
        CmsSignature signature = CmsSignature.of(Stamp.WHAT, stamp.token().toCMSSignedData());
        X509Certificate certificate = signature.certificate();
        Instant time = info.getGenTime().toInstant();
        refuseUnlessForStamps(certificate);
        signature.verify();
        trusted.verify(Stamp.WHAT, certificate, signature.others(), time);
        return new VerifiedStamp(
                time,
                accuracy(info),
                certificate.getSubjectX500Principal().getName(),
                info.getPolicy().getId(),
                info.getSerialNumber(),
                certificate);
    }

    private static void verifyImprint(TimeStampTokenInfo info, byte[] sha256) throws ProofFailed {
        if (!info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)) {
            throw new ProofFailed(
                    Stamp.WHAT, "it is of a digest by " + info.getMessageImprintAlgOID() + ", not by SHA-256");
        }
        if (!Arrays.equals(info.getMessageImprintDigest(), sha256)) {
            throw ProofFailed.differs(
                    Stamp.WHAT,
                    "digest",
                    HexFormat.of().formatHex(sha256),
                    HexFormat.of().formatHex(info.getMessageImprintDigest()));
        }
    }

    private static void refuseUnlessForStamps(X509Certificate certificate) throws ProofFailed {
        if (!isForStampsAlone(certificate)) {
            throw new ProofFailed(
                    Stamp.WHAT,
                    "the certificate of " + Certificates.name(certificate)
                            + " is not one for time stamps alone: its extended key usage is not critical, or is "
                            + Certificates.uses(certificate) + ", not [" + Certificates.TIME_STAMPING + "]");
        }
    }

    private static boolean isForStampsAlone(X509Certificate certificate) {
        return Certificates.uses(certificate).equals(List.of(Certificates.TIME_STAMPING))
                && Optional.ofNullable(certificate.getCriticalExtensionOIDs())
                        .filter(critical -> critical.contains(Certificates.EXTENDED_KEY_USAGE))
                        .isPresent();
    }

    private static Optional<Duration> accuracy(TimeStampTokenInfo info) {
        GenTimeAccuracy accuracy = info.getGenTimeAccuracy();
        if (accuracy == null) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(accuracy.getSeconds())
                .plusMillis(accuracy.getMillis())
                .plusNanos(accuracy.getMicros() * NANOS));
    }
}
