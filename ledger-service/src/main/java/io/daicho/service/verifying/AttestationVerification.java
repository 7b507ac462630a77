package io.daicho.service.verifying;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.service.attestation.AttestationRecheck;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;

/** Verifies an attestation by itself: that it is whole. */
public final class AttestationVerification {
    private final String name;

    /** Verifies a file of this name. */
    public AttestationVerification(String name) {
        this.name = name;
    }

    /**
     * Looks at its document.
     *
     * @throws IssuedFile.NoAttestation if it has none
     */
    public Report run(byte[] file) throws IssuedFile.NoAttestation {
        Report report = new Report(name);
        AttestationDocument document = IssuedFile.document(file);
        Findings findings = report.contract(document.attestation().value());
        AttestationRecheck.faults(IssuedFile.canonical(file), document)
                .forEach(fault -> findings.fault(FaultKind.CLAIM_DIFFERS, name, fault));
        findings.unchecked(Aspect.INTEGRITY, Note.of("reason.documentAlone"));
        findings.unchecked(Aspect.COMPLETENESS, Note.of("reason.documentAlone"));
        findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.documentAlone"));
        findings.unchecked(Aspect.TIME, Note.of("reason.documentAlone"));
        report.limit(Note.of("limit.document"));
        return report;
    }
}
