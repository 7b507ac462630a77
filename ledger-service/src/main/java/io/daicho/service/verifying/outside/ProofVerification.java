package io.daicho.service.verifying.outside;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.InclusionProof;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.log.Origins;
import io.daicho.service.verifying.log.OutsideTimes;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Verifies the proof of one entry, without its log. */
public final class ProofVerification {
    private final String name;
    private final Demands demands;

    /** Verifies a file of this name. */
    public ProofVerification(String name, Demands demands) {
        this.name = name;
        this.demands = demands;
    }

    /** Verifies that the proof leads from the entry to its checkpoint, and that the log signed that. */
    public Report run(byte[] proofFile, byte[] entry) {
        Report report = new Report(name);
        EntryProof proof;
        try {
            proof = EntryProof.read(proofFile);
        } catch (Malformed fault) {
            report.general().fault(FaultKind.LOG_BROKEN, name, String.valueOf(fault.getMessage()));
            return report;
        }
        String origin = proof.checkpoint().checkpoint().origin();
        Findings findings = report.contract(contract(origin, entry));
        try {
            new InclusionProof(proof.index(), proof.checkpoint().checkpoint().size(), proof.hashes())
                    .verify(Hash.leaf(entry), proof.checkpoint().checkpoint().root());
            compareWithIndex(proof, String.valueOf(findings.contract()), entry, findings);
            compareSignatures(proof, origin, findings);
        } catch (ProofFailed fault) {
            findings.fault(FaultKind.ENTRY_CHANGED, proof.index(), name, String.valueOf(fault.getMessage()));
        }
        findings.unchecked(Aspect.COMPLETENESS, Note.of("reason.oneEntry"));
        findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.oneEntry"));
        report.limit(Note.of("limit.nothingKept"));
        report.limit(Note.of("limit.recorded"));
        return report;
    }

    /** Whoever seals can seal anything: an entry has to be one, of this contract, at this place. */
    private void compareWithIndex(EntryProof proof, String contract, byte[] entry, Findings findings) {
        try {
            EntryRow row = SealedEntries.read(contract, entry);
            if (row.position() != proof.index() || !row.eventId().startsWith(contract + "/")) {
                findings.fault(
                        FaultKind.ENTRY_MISPLACED,
                        proof.index(),
                        name,
                        "the entry says that it is " + row.eventId() + " at position " + row.position());
            }
        } catch (Malformed noEntry) {
            findings.fault(FaultKind.ENTRY_MALFORMED, proof.index(), name, String.valueOf(noEntry.getMessage()));
        }
    }

    /** As the entry says, where the log is one of that contract's; otherwise the entry is not of this log. */
    private static String contract(String origin, byte[] entry) {
        try {
            String id = FactJson.mapper()
                    .readTree(new String(entry, StandardCharsets.UTF_8))
                    .at("/id")
                    .asString("");
            String said = id.substring(0, Math.max(0, id.indexOf('/')));
            if (Origins.isOf(said, origin)) {
                return said;
            }
        } catch (JacksonException noEntry) {
            // Then the origin says it.
        }
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    private void compareSignatures(EntryProof proof, String origin, Findings findings) {
        List<VerifierKey> logKeys = demands.trust().logKeys().stream()
                .filter(key -> key.name().equals(origin))
                .toList();
        if (demands.trust().logKeys().isEmpty()) {
            findings.unchecked(Aspect.INTEGRITY, Note.of("reason.noKey", origin));
            return;
        }
        List<VerifierKey> known = new ArrayList<>(logKeys);
        logKeys.stream()
                .filter(key -> key.type() == SignatureType.ED25519)
                .forEach(key -> known.add(VerifierKey.of(origin, SignatureType.COSIGNATURE, key.publicKey())));
        known.addAll(demands.trust().witnesses());
        try {
            VerifiedCheckpoint verified = proof.checkpoint().verify(origin, VerifierKeys.of(known));
            findings.proved(Aspect.INTEGRITY, Note.of("proved.entry", proof.index()));
            OutsideTimes outside = new OutsideTimes();
            verified.cosignatures().stream()
                    .filter(signature -> !signature.key().name().equals(origin))
                    .forEach(signature -> signature
                            .time()
                            .ifPresent(time -> outside.said(
                                    signature.key().name(),
                                    verified.checkpoint().size(),
                                    time)));
            outside.faultSilent(name, demands.trust(), findings);
            outside.conclude(verified.checkpoint().size(), findings);
        } catch (ProofFailed fault) {
            findings.fault(FaultKind.SIGNATURE_FAILS, name, String.valueOf(fault.getMessage()));
        }
    }
}
