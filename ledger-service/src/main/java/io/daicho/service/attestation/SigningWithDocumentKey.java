package io.daicho.service.attestation;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.proof.Malformed;
import io.daicho.service.signing.DocumentKey;
import io.daicho.service.signing.Jws;
import io.daicho.service.signing.PadesSigner;
import io.daicho.service.signing.SignatureText;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Signs with the document key, which is read or made when it is first needed. */
final class SigningWithDocumentKey implements DocumentSigner {
    private final Function<String, DocumentKey> keys;
    private @Nullable DocumentKey known;

    /**
     * Signing with a key.
     *
     * @param keys gives the key; where it has to be made, its certificate names this organisation
     */
    SigningWithDocumentKey(Function<String, DocumentKey> keys) {
        this.keys = keys;
    }

    private synchronized DocumentKey key(AttestationDocument document) {
        DocumentKey key = known;
        if (key == null) {
            key = keys.apply(document.contract().contractor().name());
            known = key;
        }
        return key;
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
                document.attestor().name(),
                "返還・消去証明 " + document.attestation(),
                document.contract().timeZone().getId());
        try {
            return PadesSigner.sign(pdf, key(document), text, at);
        } catch (Malformed unsignable) {
            throw new IllegalStateException(
                    "the printed form cannot be signed: " + unsignable.getMessage(), unsignable);
        }
    }
}
