package io.daicho.service.signing;

import io.daicho.service.store.keyring.Secret;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that names an organisation and is signed by its own key: it is trusted by whoever was handed it. It says
 * that it may issue others, because NSS, and with it pdfsig, trusts no certificate as an anchor that does not.
 */
final class OwnCertificate {
    private static final int YEARS = 10;
    private static final int SERIAL_BYTES = 15;
    private static final int USES = KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyCertSign;

    /** The most characters of a name in a certificate (RFC 5280 appendix A.1, ub-organization-name). */
    private static final int LONGEST_NAME = 64;

    private OwnCertificate() {}

    static void refuseUnlessAName(String organisation) {
        if (organisation.isBlank() || organisation.codePointCount(0, organisation.length()) > LONGEST_NAME) {
            throw new UnusableDocumentKey(
                    "\"" + organisation + "\"",
                    "the name of the organisation has 1 to " + LONGEST_NAME
                            + " characters. Set daicho.signing.organisation.");
        }
    }

    static X509Certificate of(KeyPair pair, String organisation, Instant now) throws GeneralSecurityException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, organisation)
                .build();
        Instant end = now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        BigInteger serial = new BigInteger(1, Secret.bytes(SERIAL_BYTES)).add(BigInteger.ONE);
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name, serial, Date.from(now), Date.from(end), name, pair.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(Extension.keyUsage, true, new KeyUsage(USES))
                            .addExtension(
                                    Extension.subjectKeyIdentifier,
                                    false,
                                    extensions.createSubjectKeyIdentifier(pair.getPublic()))
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        } catch (CertIOException | OperatorCreationException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
