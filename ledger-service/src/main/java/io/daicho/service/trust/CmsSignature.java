package io.daicho.service.trust;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The one signature of a CMS message (RFC 5652), with the signer's certificate that came with it: of a PDF, or of a time
 * stamp. Nothing of it is believed before {@link #verify}, and then only as much as the certificate is.
 */
public final class CmsSignature {
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private final String what;
    private final SignerInformation signer;
    private final X509Certificate certificate;
    private final List<X509Certificate> others;

    private CmsSignature(
            String what, SignerInformation signer, X509Certificate certificate, List<X509Certificate> others) {
        this.what = what;
        this.signer = signer;
        this.certificate = certificate;
        this.others = List.copyOf(others);
    }

    /**
     * Takes it apart.
     *
     * @param what what is signed, as errors call it
     * @param message the message, with the content that was signed
     */
    public static CmsSignature of(String what, CMSSignedData message) throws Malformed {
        List<SignerInformation> signers = List.copyOf(message.getSignerInfos().getSigners());
        if (signers.size() != 1) {
            throw new Malformed(what, "it has " + signers.size() + " signers, not one");
        }
        SignerInformation signer = signers.get(0);
        if (signer.getSignedAttributes() == null) {
            throw new Malformed(what, "the signature has no signed attributes");
        }
        if (!DIGESTS.containsKey(signer.getDigestAlgorithmID().getAlgorithm())) {
            throw new Malformed(
                    what,
                    "the signature is over a digest by "
                            + signer.getDigestAlgorithmID().getAlgorithm()
                            + "; taken are SHA-256, SHA-384 and SHA-512");
        }
        X509Certificate own = null;
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : message.getCertificates().getMatches(null)) {
            all.add(certificate(what, holder));
            own = own == null && signer.getSID().match(holder) ? all.get(all.size() - 1) : own;
        }
        if (own == null) {
            throw new Malformed(what, "the certificate of the signer is not in it");
        }
        return new CmsSignature(what, signer, own, all);
    }

    private static X509Certificate certificate(String what, X509CertificateHolder holder) throws Malformed {
        try {
            return Pem.certificate(what, holder.getEncoded());
        } catch (IOException fault) {
            throw new Malformed(what, "a certificate in it cannot be read");
        }
    }

    /** The certificate of whoever says to have signed it. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** All certificates that came with it. */
    public List<X509Certificate> others() {
        return others;
    }

    /** The signature itself: what a time stamp of it is of. */
    public byte[] value() {
        return signer.getSignature();
    }

    /** An attribute that is not signed, such as a time stamp of the signature; the only one of its type. */
    public Optional<Attribute> unsigned(ASN1ObjectIdentifier type) throws Malformed {
        if (signer.getUnsignedAttributes() == null) {
            return Optional.empty();
        }
        var found = signer.getUnsignedAttributes().getAll(type);
        if (found.size() > 1
                || (found.size() == 1
                        && Attribute.getInstance(found.get(0)).getAttrValues().size() != 1)) {
            throw new Malformed(what, "the attribute " + type + " stands more than once in it");
        }
        return found.size() == 0 ? Optional.empty() : Optional.of(Attribute.getInstance(found.get(0)));
    }

    /** Whether it has this signed attribute. */
    public boolean hasSigned(ASN1ObjectIdentifier type) {
        return signer.getSignedAttributes().get(type) != null;
    }

    /** Verifies the signature, and that it names this certificate. */
    public void verify() throws ProofFailed, Malformed {
        SigningCertificate.verify(what, signer.getSignedAttributes(), certificate);
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                throw new ProofFailed(
                        what, "the signature is not that of the key of " + Certificates.name(certificate) + " over it");
            }
        } catch (CMSSignerDigestMismatchException changed) {
            throw ProofFailed.differs(
                    what,
                    DIGESTS.get(signer.getDigestAlgorithmID().getAlgorithm()) + " of what is signed",
                    HexFormat.of().formatHex(signer.getContentDigest()),
                    HexFormat.of().formatHex(signedDigest()));
        } catch (CMSException | OperatorCreationException unverifiable) {
            throw new ProofFailed(
                    what,
                    "the signature of " + Certificates.name(certificate) + " cannot be verified: "
                            + unverifiable.getMessage());
        }
    }

    private byte[] signedDigest() {
        Attribute digest = signer.getSignedAttributes().get(CMSAttributes.messageDigest);
        return ASN1OctetString.getInstance(digest.getAttributeValues()[0]).getOctets();
    }
}
