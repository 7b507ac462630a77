package io.daicho.service.trust;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The certificates that somebody trusts: that of a signer itself, or those of authorities that issue to signers. Whether a
 * certificate was revoked is not asked: that would need a network.
 */
public final class TrustAnchors {
    /** Nothing is trusted. */
    public static final TrustAnchors NONE = new TrustAnchors(List.of());

    private static final int LONGEST = 8;

    private final List<X509Certificate> certificates;

    private TrustAnchors(List<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    /** These. */
    public static TrustAnchors of(Collection<X509Certificate> certificates) {
        return new TrustAnchors(List.copyOf(certificates));
    }

    /** Those in a file in PEM. */
    public static TrustAnchors read(Path file) throws IOException, Malformed {
        return of(Pem.certificates(String.valueOf(file), Files.readAllBytes(file)));
    }

    /** These and others. */
    public TrustAnchors and(TrustAnchors others) {
        List<X509Certificate> all = new ArrayList<>(certificates);
        all.addAll(others.certificates);
        return of(all);
    }

    /** Which. */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return certificates.isEmpty();
    }

    /**
     * Verifies that a signer's certificate is trusted, or was issued, over as many steps as it takes, by one that is; and
     * that each of them was valid at a time.
     *
     * @param what what the signer signed, as errors call it
     * @param signer the certificate
     * @param others certificates that came with it; none of them is believed
     * @param at when it was signed
     */
    public void verify(String what, X509Certificate signer, Collection<X509Certificate> others, Instant at)
            throws ProofFailed {
        List<X509Certificate> path = new ArrayList<>();
        X509Certificate last = signer;
        verifyValidity(what, last, at);
        while (!certificates.contains(last)) {
            path.add(last);
            last = issuer(what, last, others);
            verifyValidity(what, last, at);
            if (!Certificates.isAuthority(last)) {
                throw new ProofFailed(what, "the certificate of " + Certificates.name(last) + " may not issue others");
            }
            if (path.size() > LONGEST) {
                throw new ProofFailed(
                        what, "more than " + LONGEST + " certificates stand between signer and authority");
            }
        }
        if (!path.isEmpty()) {
            verifyPath(what, path, last, at);
        }
    }

    private X509Certificate issuer(String what, X509Certificate certificate, Collection<X509Certificate> others)
            throws ProofFailed {
        Optional<X509Certificate> trusted = issuer(certificate, certificates);
        Optional<X509Certificate> found = trusted.isPresent() ? trusted : issuer(certificate, others);
        return found.filter(issuer -> !issuer.equals(certificate))
                .orElseThrow(() -> new ProofFailed(
                        what,
                        "the certificate of " + Certificates.name(certificate) + ", issued by "
                                + Certificates.name(certificate.getIssuerX500Principal())
                                + ", is not one that is trusted, nor leads to one; trusted are " + this));
    }

    private static Optional<X509Certificate> issuer(X509Certificate certificate, Collection<X509Certificate> among) {
        return among.stream()
                .filter(other -> Certificates.isIssuedBy(certificate, other))
                .findFirst();
    }

    private static void verifyValidity(String what, X509Certificate certificate, Instant at) throws ProofFailed {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(to)) {
            throw new ProofFailed(
                    what,
                    "the certificate of " + Certificates.name(certificate) + " is valid from " + from + " to " + to
                            + ", not at " + at);
        }
    }

    /** Once more by the rules of RFC 5280: lengths of paths, uses of keys, algorithms that are too weak. */
    private static void verifyPath(String what, List<X509Certificate> path, X509Certificate anchor, Instant at)
            throws ProofFailed {
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        } catch (GeneralSecurityException refused) {
            throw new ProofFailed(
                    what,
                    "the certificates from " + Certificates.name(path.get(0)) + " to " + Certificates.name(anchor)
                            + " do not stand the test of RFC 5280: " + refused.getMessage());
        }
    }

    /** Their names. */
    @Override
    public String toString() {
        return certificates.isEmpty()
                ? "none"
                : certificates.stream().map(Certificates::name).collect(Collectors.joining(", "));
    }
}
