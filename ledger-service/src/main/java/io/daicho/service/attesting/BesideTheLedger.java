package io.daicho.service.attesting;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.attestation.Beside;
import io.daicho.conclusions.attestation.Said;
import io.daicho.proof.text.Sha256;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies beside the chain of one contract, as the ledger has it now. */
final class BesideTheLedger implements Beside {
    private static final Bytes UNREADABLE = new Bytes(Said.State.UNREADABLE, null, null);

    private final FactStore facts;
    private final EvidenceFiles files;
    private final Map<EvidenceId, EvidenceRow> rows = new HashMap<>();

    BesideTheLedger(ContractId contract, FactStore facts, EvidenceFiles files) {
        this.facts = facts;
        this.files = files;
        files.list(contract).forEach(row -> rows.put(row.filed().evidenceFile(), row));
    }

    @Override
    public Said text(Fact fact, String field, @Nullable Detail detail) {
        if (detail == null) {
            return Said.NOT_ON_RECORD;
        }
        KeptDetail kept = facts.kept(fact.contract(), fact.id()).get(field);
        if (kept != null && kept.erasedBy() != null) {
            return Said.erased(new FactId(kept.erasedBy()));
        }
        return kept == null || kept.text() == null
                ? new Said(Said.State.UNREADABLE, null, null)
                : Said.of(kept.text().text());
    }

    @Override
    public Bytes file(EvidenceFact.Filed filed) {
        EvidenceRow row = rows.get(filed.evidenceFile());
        if (row == null) {
            return UNREADABLE;
        } else if (row.erased() != null) {
            return new Bytes(Said.State.ERASED, row.erased().fact(), null);
        }
        try (InputStream content = files.open(row)) {
            MessageDigest sha256 = Sha256.begin();
            new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
            return new Bytes(Said.State.STATED, null, HexFormat.of().formatHex(sha256.digest()));
        } catch (EvidenceFiles.Unreadable | IOException unreadable) {
            return UNREADABLE;
        }
    }
}
