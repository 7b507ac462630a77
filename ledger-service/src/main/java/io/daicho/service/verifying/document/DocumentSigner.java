package io.daicho.service.verifying.document;

import io.daicho.proof.ProofFailed;
import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.TrustAnchors;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.security.cert.X509Certificate;
import java.util.stream.Collectors;

/**
 * Whoever signed a document, by a signature that holds.
 *
 * @param name the file
 * @param certificate the certificate that came with it
 */
record DocumentSigner(String name, X509Certificate certificate) {
    /** Asks whether a certificate leads to one that is trusted. */
    interface Trusting {
        void verify(TrustAnchors trusted) throws ProofFailed;
    }

    /** The verdict on integrity: without a certificate that its reader was given, nobody knows whose key it was. */
    void conclude(TrustAnchors trusted, Trusting trusting, Findings findings) {
        if (trusted.isEmpty()) {
            findings.unchecked(Aspect.INTEGRITY, Note.of("reason.signerUnknown", who(certificate)));
            return;
        }
        try {
            trusting.verify(trusted);
            findings.proved(Aspect.INTEGRITY, Note.of("proved.signed", who(certificate)));
        } catch (ProofFailed fault) {
            findings.fault(
                    FaultKind.SIGNATURE_FAILS,
                    name,
                    fault.getMessage() + "; it is signed under " + who(certificate) + ", and you named "
                            + trusted.certificates().stream()
                                    .map(DocumentSigner::who)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** A certificate as people compare it: whom it names, and its SHA-256 as OpenSSL prints it. */
    static String who(X509Certificate certificate) {
        return Certificates.name(certificate) + " SHA-256 " + Certificates.fingerprint(certificate);
    }
}
