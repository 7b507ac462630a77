package io.daicho.service.verifying.outside;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.verifying.folded.FreshFold;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The conclusions in a pack, compared with those from its entries.
 *
 * @param zip the pack
 * @param manifest what it says of itself
 */
record ConclusionsInPack(SafeZip zip, PackManifest manifest) implements LogVerification.Comparing {
    private static final String NAME = "conclusions.json";

    @Override
    public void compare(FreshFold fold, Findings findings) throws IOException {
        Optional<byte[]> claimed = zip.read(NAME);
        if (claimed.isEmpty()) {
            findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.noReadModels"));
            return;
        }
        try {
            String anew = new ObligationsQuery(fold.database(), fold.clauseSets())
                    .at(
                            new ContractId(manifest.contract()),
                            Instant.parse(manifest.asOf()),
                            Instant.parse(manifest.knownAt()))
                    .map(conclusions -> ConclusionsJson.of(conclusions, manifest.size() - 1))
                    .orElseThrow();
            if (FactJson.mapper().readTree(anew).equals(FactJson.mapper().readTree(claimed.get()))) {
                findings.proved(Aspect.CONCLUSIONS, Note.of("proved.conclusions", manifest.size()));
            } else {
                findings.fault(FaultKind.CLAIM_DIFFERS, NAME, "concluded again from the entries it is another");
            }
        } catch (JacksonException | DateTimeException | NoSuchElementException malformed) {
            findings.fault(FaultKind.CLAIM_DIFFERS, NAME, String.valueOf(malformed.getMessage()));
        }
    }

    /** A pack has the edition of its contract in it. */
    @Override
    public void without(FreshFold fold, Report report) {
        fold.faultMissingEditions(report::contract);
    }
}
