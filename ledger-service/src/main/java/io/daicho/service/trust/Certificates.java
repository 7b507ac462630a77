package io.daicho.service.trust;

import io.daicho.proof.text.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** What is asked of a certificate. */
public final class Certificates {
    /** The use of whoever signs time stamps (RFC 3161 section 2.3), in an extended key usage. */
    public static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    /** The extension that names uses. */
    public static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    private static final int SIGNS_CERTIFICATES = 5;

    private Certificates() {}

    /** Its DER. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException wasReadFromIt) {
            throw new IllegalStateException(wasReadFromIt);
        }
    }

    /** SHA-256 over its DER: by which people compare certificates. */
    public static byte[] thumbprint(X509Certificate certificate) {
        return Sha256.of(der(certificate));
    }

    /** The same as OpenSSL prints it, and as it is read out. */
    public static String fingerprint(X509Certificate certificate) {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(thumbprint(certificate));
    }

    /** Whose it is, as errors call it. */
    public static String name(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal());
    }

    static String name(X500Principal principal) {
        String name = principal.getName();
        return "\"" + (name.isEmpty() ? "no name" : name) + "\"";
    }

    /** The uses in its extended key usage; empty where it has none. */
    public static List<String> uses(X509Certificate certificate) {
        try {
            List<String> uses = certificate.getExtendedKeyUsage();
            return uses == null ? List.of() : uses;
        } catch (CertificateParsingException unreadable) {
            return List.of("unreadable");
        }
    }

    /** Whether the other signed it. */
    static boolean isIssuedBy(X509Certificate certificate, X509Certificate other) {
        if (!certificate.getIssuerX500Principal().equals(other.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(other.getPublicKey());
            return true;
        } catch (java.security.GeneralSecurityException anotherKey) {
            return false;
        }
    }

    /** Whether it may sign other certificates. */
    static boolean isAuthority(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (usage == null || usage[SIGNS_CERTIFICATES]);
    }
}
