package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.stamping.StampVerifier;
import io.daicho.service.stamping.VerifiedStamp;
import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.CmsSignature;
import io.daicho.service.trust.LazyMessage;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** Verifies a signed PDF without a network: its signature, that it covers the whole file, and its time stamp. */
public final class PadesVerifier {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private PadesVerifier() {}

    /**
     * Verifies a PDF.
     *
     * @param pdf the file
     * @param signers whose signature counts
     * @param authorities whose time stamps count
     */
    public static VerifiedPdf verify(byte[] pdf, TrustAnchors signers, TrustAnchors authorities)
            throws Malformed, ProofFailed {
        PdfSignature signature = PdfSignature.of(pdf);
        return LazyMessage.read(PdfSignature.WHAT, () -> verified(signature, signers, authorities));
    }

    private static VerifiedPdf verified(PdfSignature signature, TrustAnchors signers, TrustAnchors authorities)
            throws Malformed, ProofFailed {
        CmsSignature cms = signature.cms();
        cms.verify();
        Optional<VerifiedStamp> stamp = stamp(cms, authorities);
        Instant signedAt = stamp.map(VerifiedStamp::time).orElse(signature.claimedAt());
        refuseUnlessForSignatures(cms.certificate());
        signers.verify(PdfSignature.WHAT, cms.certificate(), cms.others(), signedAt);
        return new VerifiedPdf(cms.certificate(), signature.claimedAt(), stamp);
    }

    private static Optional<VerifiedStamp> stamp(CmsSignature cms, TrustAnchors authorities)
            throws Malformed, ProofFailed {
        Optional<Attribute> token = cms.unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] der = token.get().getAttributeValues()[0].toASN1Primitive().getEncoded();
            return Optional.of(StampVerifier.verify(der, cms.value(), authorities));
        } catch (IOException wasRead) {
            throw new IllegalStateException(wasRead);
        }
    }

    private static void refuseUnlessForSignatures(X509Certificate certificate) throws ProofFailed {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new ProofFailed(
                    PdfSignature.WHAT,
                    "the certificate of " + Certificates.name(certificate) + " is not one for signatures");
        }
    }
}
