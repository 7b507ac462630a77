package io.daicho.service.verifying.document;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.verifying.KeptFile;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checkpoint in group 13 of an attestation: that it covers what the document rests on, and that the log signed it. */
public final class DocumentCheckpoint {
    private final String name;
    private final AttestationDocument document;
    private final Trust trust;

    DocumentCheckpoint(String name, AttestationDocument document, Trust trust) {
        this.name = name;
        this.document = document;
        this.trust = trust;
    }

    /** The checkpoint of a document, if it has one. */
    static Optional<SignedCheckpoint> of(AttestationDocument document) throws Malformed {
        IntegrityGroup integrity = document.integrity();
        return integrity == null || integrity.checkpoint() == null
                ? Optional.empty()
                : Optional.of(SignedCheckpoint.read(integrity.checkpoint().getBytes(StandardCharsets.UTF_8)));
    }

    /** The same, as one that its reader kept: the log must continue it. Nothing where it cannot be read, which is a fault of the document. */
    public static List<KeptFile> kept(String name, AttestationDocument document) {
        try {
            return of(document)
                    .map(signed -> List.of(new KeptFile(name + ", group 13", signed)))
                    .orElse(List.of());
        } catch (Malformed saidOfTheDocument) {
            return List.of();
        }
    }

    void check(Findings findings) {
        try {
            of(document)
                    .ifPresentOrElse(
                            signed -> check(signed, findings),
                            () -> findings.remark(Note.of("remark.noCheckpointInIt")));
        } catch (Malformed fault) {
            findings.fault(FaultKind.CLAIM_DIFFERS, name, "group 13: " + fault.getMessage());
        }
    }

    private void check(SignedCheckpoint signed, Findings findings) {
        Checkpoint checkpoint = signed.checkpoint();
        if (checkpoint.size() <= document.scope().completeUpTo()) {
            findings.fault(
                    FaultKind.CLAIM_DIFFERS,
                    name,
                    "group 2 says that it is complete up to position "
                            + document.scope().completeUpTo() + ", and the checkpoint of group 13 covers "
                            + checkpoint.size() + " entries");
        }
        List<VerifierKey> keys = new ArrayList<>(trust.logKeys().stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList());
        if (keys.isEmpty()) {
            findings.remark(Note.of("remark.checkpointOfNobody", checkpoint.origin(), checkpoint.size()));
            return;
        }
        try {
            keys.addAll(trust.witnesses());
            VerifiedCheckpoint verified = signed.verify(checkpoint.origin(), VerifierKeys.of(keys));
            findings.remark(Note.of("remark.checkpointSigned", checkpoint.origin(), checkpoint.size()));
            remarkSilent(verified, findings);
        } catch (ProofFailed fault) {
            findings.fault(FaultKind.SIGNATURE_FAILS, name, "group 13: " + fault.getMessage());
        }
    }

    /** A document may be issued before a witness has seen its checkpoint: what the witness says of it is with the log. */
    private void remarkSilent(VerifiedCheckpoint verified, Findings findings) {
        for (VerifierKey witness : trust.witnesses()) {
            if (verified.cosignatures().stream()
                    .noneMatch(signature -> signature.key().equals(witness))) {
                findings.remark(Note.of("remark.checkpointNotCosigned", witness.name()));
            }
        }
    }
}
