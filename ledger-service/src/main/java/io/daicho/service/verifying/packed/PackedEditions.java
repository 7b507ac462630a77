package io.daicho.service.verifying.packed;

import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.clauses.UnusableClauseSet;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.io.IOException;

/**
 * The editions of the clauses in a pack. One that its reader has too must be the same text; another is taken as it came, and
 * the report says so: nothing in a log says what was agreed.
 *
 * @param zip the pack
 */
record PackedEditions(SafeZip zip) {
    ClauseSets beside(ClauseSets own, Findings findings) throws IOException {
        ClauseSets all = own;
        for (String name : zip.names()) {
            if (name.startsWith(PackManifest.CLAUSES)) {
                try {
                    all = all.and(name, zip.read(name).orElseThrow());
                } catch (UnusableClauseSet unusable) {
                    findings.fault(FaultKind.CLAIM_DIFFERS, name, String.valueOf(unusable.getMessage()));
                }
            }
        }
        for (String edition : all.editions()) {
            if (own.edition(edition).isEmpty()) {
                all.textDigest(edition)
                        .ifPresent(digest -> findings.remark(Note.of("remark.ownEdition", edition, digest)));
            }
        }
        return all;
    }
}
