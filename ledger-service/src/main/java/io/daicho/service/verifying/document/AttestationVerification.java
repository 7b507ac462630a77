package io.daicho.service.verifying.document;

import io.daicho.api.fact.InstantText;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.attestation.AttestationRecheck;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.signing.Jws;
import io.daicho.service.stamping.StampVerifier;
import io.daicho.service.trust.Certificates;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifies an attestation as JSON by itself: that it is whole, who signed it, and when by a time stamp. */
public final class AttestationVerification {
    private final String name;
    private final Demands demands;
    private final Instant now;

    /** Verifies a file of this name, at this time. */
    public AttestationVerification(String name, Demands demands, Instant now) {
        this.name = name;
        this.demands = demands;
        this.now = now;
    }

    /**
     * Looks at it.
     *
     * @param file the file
     * @param stamp a time stamp of it, where there is one
     * @throws IssuedFile.NoAttestation if it is none
     */
    public Report run(byte[] file, byte @Nullable [] stamp) throws IssuedFile.NoAttestation {
        Report report = new Report(name);
        run(file, stamp, report, null);
        return report;
    }

    /**
     * Looks at it after the ledger that it was drawn from.
     *
     * @param file the file
     * @param stamp a time stamp of it, where there is one
     * @param report what was found about that ledger
     * @param claim what it says, compared with that ledger; null: it is looked at by itself
     * @throws IssuedFile.NoAttestation if it is none
     */
    public void run(byte[] file, byte @Nullable [] stamp, Report report, @Nullable AttestationClaim claim)
            throws IssuedFile.NoAttestation {
        report.isAbout(name);
        Findings findings = report.general();
        if (IssuedFile.isBare(file)) {
            content(file, IssuedFile.document(file), report, claim);
            findings.fault(FaultKind.SIGNATURE_FAILS, name, "nobody signed it: it is the document without a signature");
            stamped(file, stamp, findings);
            return;
        }
        try {
            Jws jws = Jws.read(file);
            jws.verifySignature(IssuedFile.TYPE);
            AttestationDocument document = IssuedFile.document(file);
            content(jws.payload().toArray(), document, report, claim);
            compareCertificate(document, jws.certificate(), findings);
            Instant at = stamped(file, stamp, findings).orElseGet(() -> withoutStamp(jws.certificate(), findings));
            new DocumentSigner(name, jws.certificate())
                    .conclude(demands.trust().signers(), trusted -> jws.verify(IssuedFile.TYPE, trusted, at), findings);
        } catch (Malformed fault) {
            findings.fault(FaultKind.DOCUMENT_MALFORMED, name, String.valueOf(fault.getMessage()));
        } catch (ProofFailed fault) {
            findings.fault(FaultKind.SIGNATURE_FAILS, name, String.valueOf(fault.getMessage()));
        }
    }

    private void content(
            byte[] canonical, AttestationDocument document, Report report, @Nullable AttestationClaim claim) {
        Findings findings = report.general();
        findings.remark(Note.of(
                "remark.attestation",
                document.attestation().value(),
                document.attestor().organisation().value(),
                document.contract().id().value(),
                InstantText.of(document.asOf())));
        AttestationRecheck.faults(canonical, document)
                .forEach(fault -> findings.fault(FaultKind.CLAIM_DIFFERS, name, fault));
        new DocumentCheckpoint(name, document, demands.trust()).check(findings);
        if (claim == null) {
            findings.unchecked(Aspect.COMPLETENESS, Note.of("reason.documentAlone"));
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.documentAlone"));
            report.limit(Note.of("limit.document"));
        } else {
            findings.unchecked(Aspect.COMPLETENESS, Note.of("reason.seeContract"));
            if (demands.concluding()) {
                claim.conclude(findings);
            } else {
                findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.notConcluded"));
            }
            report.limit(Note.of("limit.beside"));
        }
        report.limit(Note.of("limit.revoked"));
    }

    /** The document says by which key it is going to be signed. */
    private void compareCertificate(AttestationDocument document, X509Certificate certificate, Findings findings) {
        IntegrityGroup integrity = document.integrity();
        IntegrityGroup.SignatureEntry said = integrity == null ? null : integrity.signature();
        String given = AttestationJson.sha256(Certificates.der(certificate));
        if (said == null || !said.certificateSha256().equals(given)) {
            findings.fault(
                    FaultKind.KEY_DIFFERS,
                    name,
                    "group 13 names "
                            + (said == null
                                    ? "no certificate"
                                    : "the certificate with the SHA-256 " + said.certificateSha256())
                            + ", and it is signed under the one with the SHA-256 " + given);
        }
    }

    private Optional<Instant> stamped(byte[] file, byte @Nullable [] stamp, Findings findings) {
        if (stamp == null) {
            findings.unchecked(Aspect.TIME, Note.of("reason.noStamp"));
            return Optional.empty();
        }
        return new DocumentTime(name, demands.trust().authorities(), findings)
                .of(authorities -> StampVerifier.verify(stamp, file, authorities));
    }

    /** Nothing says when it was signed: now is taken, or, where the certificate has ended since, its last day. */
    private Instant withoutStamp(X509Certificate certificate, Findings findings) {
        Instant end = certificate.getNotAfter().toInstant();
        if (!now.isAfter(end)) {
            return now;
        }
        findings.unchecked(Aspect.INTEGRITY, Note.of("reason.certificateEnded", InstantText.of(end)));
        return end;
    }
}
