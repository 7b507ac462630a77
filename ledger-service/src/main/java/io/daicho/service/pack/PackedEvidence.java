package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.EvidenceJson;
import io.daicho.service.files.EvidenceRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;

/** The evidence files, and the list of them with what is erased or cannot be read. */
final class PackedEvidence {
    private final EvidenceFiles files;
    private final ContractId contract;
    private final Predicate<FactId> within;

    PackedEvidence(EvidenceFiles files, ContractId contract, Predicate<FactId> within) {
        this.files = files;
        this.contract = contract;
        this.within = within;
    }

    void addTo(PackZip zip) throws IOException {
        List<EvidenceRow> rows = files.list(contract).stream()
                .filter(row -> within.test(row.filed().id()))
                .toList();
        zip.add("evidence.json", EvidenceJson.of(rows).toPrettyString() + "\n");
        for (EvidenceRow row : rows) {
            if (row.erased() == null && row.fault() == null) {
                add(zip, row);
            }
        }
    }

    private void add(PackZip zip, EvidenceRow row) throws IOException {
        try (InputStream content = files.open(row)) {
            zip.add("evidence/" + row.filed().id(), content);
        } catch (EvidenceFiles.Unreadable changed) {
            throw new PackRefused("pack.evidence", String.valueOf(changed.getMessage()));
        }
    }
}
