package io.daicho.service.verifying.document;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.readmodel.clauses.UnusableClauseSet;
import io.daicho.service.attestation.AttestationRecheck;
import io.daicho.service.verifying.folded.Claim;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an attestation says of its contract, drafted again from the entries and compared. */
public final class AttestationClaim implements Claim {
    private final String name;
    private final AttestationDocument document;
    private boolean met;
    private final List<String> differences = new ArrayList<>();
    private final List<RecordedFact> deeds = new ArrayList<>();
    private long size;

    /** The claim of a document in a file of this name. */
    public AttestationClaim(String name, AttestationDocument document) {
        this.name = name;
        this.document = document;
    }

    @Override
    public void compare(ContractId contract, long entries, FreshFold fold) {
        if (!contract.equals(document.contract().id())
                || entries <= document.scope().completeUpTo()) {
            return;
        }
        met = true;
        size = entries;
        fold.eachFact(contract, entries, this::take);
        try {
            fold.ask(contract, document.knownAt(), source -> {
                differences.addAll(AttestationRecheck.differences(
                        document,
                        source,
                        fold.clauseSets().needed(document.contract().clauseSet())));
                return Optional.of(differences);
            });
        } catch (IllegalArgumentException | UnusableClauseSet notDrafted) {
            differences.add(String.valueOf(notDrafted.getMessage()));
        }
        compareEdition(fold);
    }

    private void take(RecordedFact recorded) {
        Fact fact = recorded.fact();
        if (fact instanceof AttestationFact deed && deed.attestation().equals(document.attestation())) {
            deeds.add(recorded);
        }
    }

    private void compareEdition(FreshFold fold) {
        var integrity = document.integrity();
        if (integrity == null || integrity.rulesSha256() == null) {
            return;
        }
        String here = fold.clauseSets().textDigest(integrity.rules()).orElse("none");
        if (!here.equals(integrity.rulesSha256())) {
            differences.add("integrity.rulesSha256 (the edition " + integrity.rules() + " here has " + here + ")");
        }
    }

    /** Says what came of it, once everything was folded. */
    public void conclude(Findings findings) {
        if (!met) {
            findings.unchecked(
                    Aspect.CONCLUSIONS,
                    Note.of("reason.claimNotFolded", document.contract().id().value()));
            return;
        }
        differences.forEach(path -> findings.fault(
                FaultKind.CLAIM_DIFFERS, name, "drafted again from the entries it is another at " + path));
        if (deeds.stream().noneMatch(deed -> deed.fact() instanceof AttestationFact.Issued)) {
            findings.fault(
                    FaultKind.CLAIM_DIFFERS,
                    name,
                    "no attestation " + document.attestation() + " was issued in the ledger of the contract "
                            + document.contract().id());
        }
        deeds.forEach(deed -> findings.remark(Note.of(
                "remark." + deed.fact().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                deed.position(),
                InstantText.of(deed.recordedAt()))));
        findings.proved(Aspect.CONCLUSIONS, Note.of("proved.conclusions", size));
    }
}
