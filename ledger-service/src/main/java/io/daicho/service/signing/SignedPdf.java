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

/** A PDF whose one signature covers the whole file and holds, under a certificate that nobody vouched for so far. */
public final class SignedPdf {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final CmsSignature cms;
    private final Instant claimedAt;
    private final Optional<Attribute> token;

    private SignedPdf(CmsSignature cms, Instant claimedAt, Optional<Attribute> token) {
        this.cms = cms;
        this.claimedAt = claimedAt;
        this.token = token;
    }

    /** Reads a PDF and verifies its signature by the key in its certificate, whoever's that is. */
    public static SignedPdf of(byte[] pdf) throws Malformed, ProofFailed {
        PdfSignature signature = PdfSignature.of(pdf);
        return LazyMessage.read(PdfSignature.WHAT, () -> verified(signature));
    }

    private static SignedPdf verified(PdfSignature signature) throws Malformed, ProofFailed {
        CmsSignature cms = signature.cms();
        cms.verify();
        refuseUnlessForSignatures(cms.certificate());
        return new SignedPdf(
                cms, signature.claimedAt(), cms.unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken));
    }

    /** Who says to have signed it. */
    public X509Certificate certificate() {
        return cms.certificate();
    }

    /** When it was signed, by the signer's own word. */
    public Instant claimedAt() {
        return claimedAt;
    }

    /** Whether its signature has a time stamp. */
    public boolean isStamped() {
        return token.isPresent();
    }

    /**
     * Verifies the time stamp of its signature; empty where it has none.
     *
     * @param authorities whose time stamps count
     */
    public Optional<VerifiedStamp> stamp(TrustAnchors authorities) throws Malformed, ProofFailed {
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

    /**
     * Verifies that its signer is trusted.
     *
     * @param signers whose signature counts
     * @param at when it was signed: at this time the certificate has to be valid
     */
    public void verify(TrustAnchors signers, Instant at) throws ProofFailed {
        signers.verify(PdfSignature.WHAT, cms.certificate(), cms.others(), at);
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
