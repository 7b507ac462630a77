package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.signing.DocumentKey;
import io.daicho.service.signing.DocumentKeys;
import io.daicho.service.signing.Jws;
import io.daicho.service.signing.PadesSigner;
import io.daicho.service.signing.SignatureText;
import io.daicho.service.stamping.Stamp;
import io.daicho.service.stamping.Stamping;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Optional;

/** Signs with the document key, which is read or made when it is first needed. */
final class SigningWithDocumentKey implements DocumentSigner {
    private final DocumentKeys keys;
    private final Stamping stamping;

    /**
     * Signing with a key.
     *
     * @param keys gives the key; where it has to be made, its certificate names the contractor
     * @param stamping stamps the signature of the printed form, where an authority answers
     */
    SigningWithDocumentKey(DocumentKeys keys, Stamping stamping) {
        this.keys = keys;
        this.stamping = stamping;
    }

    private DocumentKey key(AttestationDocument document) {
        return keys.key(document.contract().contractor().name());
    }

    @Override
    public IntegrityGroup.SignatureEntry signature(AttestationDocument document) {
        try {
            var certificate = key(document).certificate();
            return new IntegrityGroup.SignatureEntry(
                    "JWS RS256",
                    certificate.getSubjectX500Principal().getName(),
                    AttestationJson.sha256(certificate.getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read has an encoding", impossible);
        }
    }

    @Override
    public byte[] signed(AttestationDocument document, Instant at) {
        return Jws.sign(key(document), IssuedFile.TYPE, AttestationJson.canonical(document), at);
    }

    @Override
    public byte[] signedOnPaper(AttestationDocument document, byte[] pdf, Instant at) {
        SignatureText text = new SignatureText(
                key(document).organisation(),
                "返還・消去証明 " + document.attestation(),
                document.contract().timeZone().getId());
        try {
            byte[] signed = PadesSigner.sign(pdf, key(document), text, at);
            Optional<Stamp> stamp = stamping.stampOnce(PadesSigner.stamped(signed));
            return stamp.isPresent() ? PadesSigner.addStamp(signed, stamp.get()) : signed;
        } catch (Malformed | ProofFailed unsignable) {
            throw new IllegalStateException(
                    "the printed form cannot be signed: " + unsignable.getMessage(), unsignable);
        }
    }
}
