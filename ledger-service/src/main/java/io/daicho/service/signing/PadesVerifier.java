package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.stamping.VerifiedStamp;
import io.daicho.service.trust.TrustAnchors;
import java.util.Optional;

/** Verifies a signed PDF without a network: its signature, that it covers the whole file, and its time stamp. */
public final class PadesVerifier {
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
        SignedPdf signed = SignedPdf.of(pdf);
        Optional<VerifiedStamp> stamp = signed.stamp(authorities);
        signed.verify(signers, stamp.map(VerifiedStamp::time).orElse(signed.claimedAt()));
        return new VerifiedPdf(signed.certificate(), signed.claimedAt(), stamp);
    }
}
