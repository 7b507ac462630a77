package io.daicho.service.verifying.document;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.signing.SignedPdf;
import io.daicho.service.stamping.StampVerifier;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifies an attestation as PDF: that one signature covers all of it, who signed, and when by its time stamp. */
public final class PrintedVerification {
    private final String name;
    private final Demands demands;

    /** Verifies a file of this name. */
    public PrintedVerification(String name, Demands demands) {
        this.name = name;
        this.demands = demands;
    }

    /**
     * Looks at it.
     *
     * @param pdf the file
     * @param stamp a time stamp of the whole file, where there is one beside that of its signature
     */
    public Report run(byte[] pdf, byte @Nullable [] stamp) {
        Report report = new Report(name);
        try {
            verify(SignedPdf.of(pdf), pdf, stamp, report);
        } catch (Malformed fault) {
            report.general().fault(FaultKind.DOCUMENT_MALFORMED, name, String.valueOf(fault.getMessage()));
        } catch (ProofFailed fault) {
            report.general().fault(FaultKind.SIGNATURE_FAILS, name, String.valueOf(fault.getMessage()));
        }
        return report;
    }

    private void verify(SignedPdf signed, byte[] pdf, byte @Nullable [] stamp, Report report) {
        Findings findings = report.general();
        Optional<Instant> stamped = stamped(signed, pdf, stamp, findings);
        new DocumentSigner(name, signed.certificate())
                .conclude(
                        demands.trust().signers(),
                        trusted -> signed.verify(trusted, stamped.orElse(signed.claimedAt())),
                        findings);
        findings.unchecked(Aspect.COMPLETENESS, Note.of("reason.documentAlone"));
        findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.documentAlone"));
        report.limit(Note.of("limit.printed"));
        report.limit(Note.of("limit.document"));
        report.limit(Note.of("limit.revoked"));
    }

    private Optional<Instant> stamped(SignedPdf signed, byte[] pdf, byte @Nullable [] stamp, Findings findings) {
        DocumentTime time = new DocumentTime(name, demands.trust().authorities(), findings);
        if (stamp != null) {
            return time.of(authorities -> StampVerifier.verify(stamp, pdf, authorities));
        }
        if (signed.isStamped()) {
            return time.of(authorities -> signed.stamp(authorities).orElseThrow());
        }
        findings.unchecked(Aspect.TIME, Note.of("reason.onlySignersTime", InstantText.of(signed.claimedAt())));
        return Optional.empty();
    }
}
