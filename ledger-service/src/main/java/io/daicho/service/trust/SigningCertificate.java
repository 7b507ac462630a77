package io.daicho.service.trust;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.jcajce.util.MessageDigestUtils;

/**
 * The signed attribute that names the signer's certificate by its digest (RFC 5035; in older time stamps by SHA-1, RFC
 * 2634): so nobody can put another certificate of the same key in its place.
 */
final class SigningCertificate {
    private SigningCertificate() {}

    static void verify(String what, AttributeTable signed, X509Certificate certificate) throws Malformed, ProofFailed {
        Attribute second = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        Attribute first = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        try {
            if (second != null) {
                ESSCertIDv2 id = SigningCertificateV2.getInstance(second.getAttributeValues()[0])
                        .getCerts()[0];
                verify(what, certificate, digest(id.getHashAlgorithm().getAlgorithm(), certificate), id.getCertHash());
            } else if (first != null) {
                ESSCertID id = org.bouncycastle.asn1.ess.SigningCertificate.getInstance(first.getAttributeValues()[0])
                        .getCerts()[0];
                verify(what, certificate, digest("SHA-1", certificate), id.getCertHash());
            } else {
                throw new Malformed(what, "the signature does not name the signer's certificate (RFC 5035)");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchAlgorithmException unreadable) {
            throw new Malformed(what, "the signature names the signer's certificate in a form that cannot be read");
        }
    }

    private static byte[] digest(ASN1ObjectIdentifier algorithm, X509Certificate certificate)
            throws NoSuchAlgorithmException {
        return algorithm.equals(NISTObjectIdentifiers.id_sha256)
                ? Certificates.thumbprint(certificate)
                : digest(MessageDigestUtils.getDigestName(algorithm), certificate);
    }

    private static byte[] digest(String algorithm, X509Certificate certificate) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance(algorithm).digest(Certificates.der(certificate));
    }

    private static void verify(String what, X509Certificate certificate, byte[] calculated, byte[] given)
            throws ProofFailed {
        if (!Arrays.equals(calculated, given)) {
            throw ProofFailed.differs(
                    what,
                    "digest of the certificate of " + Certificates.name(certificate),
                    HexFormat.of().formatHex(calculated),
                    HexFormat.of().formatHex(given));
        }
    }
}
