package io.daicho.service.files;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What evidence files there are, and their bytes. */
public final class EvidenceFiles {
    private final FactStore facts;
    private final Shelf shelf;

    EvidenceFiles(FactStore facts, Shelf shelf) {
        this.facts = facts;
        this.shelf = shelf;
    }

    /** Why the bytes of a file cannot be had. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The evidence files of a contract, in the order in which they were filed. */
    public List<EvidenceRow> list(ContractId contract) {
        return list(contract, Instant.MAX);
    }

    /** Those that were filed by an instant. */
    public List<EvidenceRow> list(ContractId contract, Instant knownAt) {
        return facts.about(contract, Thing.Kind.EVIDENCE).stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .map(entry -> entry.fact() instanceof EvidenceFact.Filed filed ? row(filed) : null)
                .flatMap(row -> Optional.ofNullable(row).stream())
                .toList();
    }

    /** One of them, if it is on record. */
    public Optional<EvidenceRow> find(ContractId contract, EvidenceId id) {
        return list(contract).stream()
                .filter(row -> row.filed().evidenceFile().equals(id))
                .reduce((first, later) -> later);
    }

    /**
     * Its bytes. The whole file is checked before the first byte is given out.
     *
     * @throws Unreadable if it is erased, missing or changed, saying which
     */
    public InputStream open(EvidenceRow row) throws Unreadable {
        String what = "The evidence file " + row.filed().evidenceFile() + " of "
                + row.filed().contract();
        ErasureNote erased = row.erased();
        if (erased != null) {
            throw new Unreadable(what + " was erased, by the fact " + erased.fact() + ".");
        }
        KeptDetail kept = kept(row.filed()).get(EvidenceFact.Filed.CONTENT);
        KeptDetail.Fault fault = kept == null || kept.text() == null ? row.fault() : fault(row.filed(), kept);
        if (kept == null || kept.text() == null || fault != null) {
            throw new Unreadable(
                    what + " cannot be read: " + fault + ". ./ledger check says what is wrong with which file.");
        }
        FileKey key = FileKey.of(kept.text().text());
        try {
            return new SealedInput(shelf.open(key.name()), key);
        } catch (IOException gone) {
            throw new Unreadable(what + " cannot be read: " + gone.getMessage());
        }
    }

    /** What is wrong with the bytes of a file whose key can be read; null if nothing is. */
    KeptDetail.@Nullable Fault fault(EvidenceFact.Filed filed, KeptDetail kept) {
        if (kept.text() == null) {
            return kept.fault();
        }
        FileKey key = FileKey.of(kept.text().text());
        try (InputStream content = new SealedInput(shelf.open(key.name()), key)) {
            String digest = Digests.of(HexFormat.of().parseHex(kept.text().salt()), content);
            return digest.equals(filed.content().sha256()) ? null : KeptDetail.Fault.DIGEST_DIFFERS;
        } catch (NoSuchFileException missing) {
            return KeptDetail.Fault.FILE_MISSING;
        } catch (SealedInput.Changed changed) {
            return KeptDetail.Fault.FILE_CHANGED;
        } catch (IOException unreadable) {
            return KeptDetail.Fault.FILE_UNREADABLE;
        }
    }

    private EvidenceRow row(EvidenceFact.Filed filed) {
        Map<String, KeptDetail> kept = kept(filed);
        KeptDetail name = kept.get("name");
        KeptDetail content = kept.get(EvidenceFact.Filed.CONTENT);
        return new EvidenceRow(
                filed,
                name == null || name.text() == null ? null : name.text().text(),
                content == null || content.erasedBy() == null
                        ? null
                        : ErasureNote.of(facts, filed.contract(), content.erasedBy()),
                content == null ? KeptDetail.Fault.MISSING : content.fault());
    }

    private Map<String, KeptDetail> kept(EvidenceFact.Filed filed) {
        return facts.kept(filed.contract(), filed.id());
    }
}
