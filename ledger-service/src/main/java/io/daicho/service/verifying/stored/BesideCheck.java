package io.daicho.service.verifying.stored;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactJson;
import io.daicho.service.files.EvidenceBytes;
import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.store.file.KeptRow;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Slot;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Opens every detail and evidence file, and compares its salted digest with the one in its fact. */
public final class BesideCheck {
    private static final String WITH_DIGEST = "\"sha256\"";

    private final LedgerFile store;
    private final @Nullable Keyring keys;
    private final EvidenceBytes evidence;
    private final String whereEvidenceIs;
    private final Report report;
    private final Erasures erasures = new Erasures();
    private final IssuedDocuments issued = new IssuedDocuments();
    private final Map<String, List<String>> unread = new TreeMap<>();
    private long matched;

    /**
     * A check.
     *
     * @param store the facts, and what lies beside them
     * @param keys the keys of what lies beside; null where there are none
     * @param evidence the evidence files
     * @param whereEvidenceIs how their place is called
     * @param report takes what is found
     */
    public BesideCheck(
            LedgerFile store, @Nullable Keyring keys, EvidenceBytes evidence, String whereEvidenceIs, Report report) {
        this.store = store;
        this.keys = keys;
        this.evidence = evidence;
        this.whereEvidenceIs = whereEvidenceIs;
        this.report = report;
    }

    /** Opens all of it. */
    public void run() throws SQLException {
        for (String type : Erasures.TYPES) {
            store.entriesOfType(type, row -> {
                Fact fact = fact(row);
                if (fact != null) {
                    erasures.add(fact, row.position());
                }
            });
        }
        store.entriesOfType(IssuedDocuments.TYPE, row -> {
            Fact fact = fact(row);
            if (fact != null) {
                issued.add(fact);
            }
        });
        store.entriesWith(WITH_DIGEST, row -> {
            try {
                check(row);
            } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
                report.contract(row.contract())
                        .fault(
                                FaultKind.DETAIL_DIFFERS,
                                row.position(),
                                row.eventId(),
                                "what is sealed for it is not of its form");
            }
        });
        unread.forEach((contract, why) -> report.contract(contract)
                .unchecked(
                        Aspect.INTEGRITY,
                        Note.of("reason.evidenceElsewhere", why.size(), whereEvidenceIs, why.get(0))));
        if (matched != store.countDetails()) {
            store.details(this::checkNamed, null);
        }
    }

    private void check(EntryRow row) {
        Fact fact = fact(row);
        if (fact == null) {
            return; // said when its contract is concluded
        }
        Map<String, KeptRow> kept = new TreeMap<>();
        store.details(row.eventId(), keys).forEach(each -> kept.put(each.kept().field(), each));
        DetailFields.of(fact).forEach((field, digest) -> {
            KeptRow there = kept.get(field);
            matched += there == null ? 0 : 1;
            String fault = fault(fact, row.position(), field, digest, there);
            if (fault != null) {
                report.contract(row.contract())
                        .fault(FaultKind.DETAIL_DIFFERS, row.position(), row.eventId() + " " + field, fault);
            }
        });
    }

    private @Nullable String fault(Fact fact, long position, String field, String digest, @Nullable KeptRow row) {
        if (row == null) {
            return erasures.says(fact, position, field) ? null : "there is nothing for it, and no fact erased it";
        }
        if (row.isErasedHere()) {
            return faultOfErased(fact, position, row, field);
        }
        KeptDetail kept = row.kept();
        if (kept.erasedBy() != null) {
            return "its key was destroyed by " + kept.erasedBy() + ", and its row does not say so";
        }
        if (kept.text() == null) {
            return String.valueOf(kept.fault());
        }
        if (erasures.says(fact, position, field)) {
            return "a fact erased it, and it is there still";
        }
        if (!DetailFields.isFile(fact, field)) {
            return row.content() != null
                    ? "it is no file, and a name of one stands beside it"
                    : kept.text().detail().sha256().equals(digest) ? null : "DIGEST_DIFFERS";
        }
        FileKey key = FileKey.of(kept.text().text());
        if (!key.name().equals(row.content())) {
            return "its file is " + key.name() + ", and its row says " + row.content();
        }
        try {
            KeptDetail.Fault bytes = evidence.fault(key, kept.text().salt(), digest);
            if (bytes == null && fact instanceof EvidenceFact.Filed filed && issued.has(fact)) {
                compareIssued(filed, position, evidence.read(key));
            }
            return bytes == null ? null : bytes + " (" + whereEvidenceIs + "/" + key.name() + ")";
        } catch (IOException goneMeanwhile) {
            return "FILE_UNREADABLE";
        } catch (EvidenceBytes.Away outOfReach) {
            unread.computeIfAbsent(fact.contract().value(), any -> new ArrayList<>())
                    .add(String.valueOf(outOfReach.getMessage()));
            return null;
        }
    }

    private void compareIssued(EvidenceFact.Filed filed, long position, byte[] file) {
        String fault = issued.fault(filed, file);
        if (fault != null) {
            report.contract(filed.contract().value())
                    .fault(FaultKind.DOCUMENT_MALFORMED, position, "evidence " + filed.evidenceFile(), fault);
        }
    }

    private @Nullable String faultOfErased(Fact fact, long position, KeptRow row, String field) {
        String by = row.kept().erasedBy();
        if (keys != null && !erasures.says(fact, position, field, by)) {
            return "its row says that " + by + " erased it, and no such fact is on record";
        }
        if (row.hasBytes()) {
            return "it is erased, and its sealed bytes are there still";
        }
        if (row.keyState() == null) {
            return "it is erased, and its key is in another keyring";
        }
        if (row.keyState() == Slot.State.KEY) {
            return "it is erased, and its key is not destroyed: start the ledger once";
        }
        boolean isDestroyedSo = row.keyState() == Slot.State.DESTROYED
                && row.isSlotItsOwn()
                && String.valueOf(by).equals(row.destroyedBy());
        return isDestroyedSo
                ? null
                : "it is erased, and the slot of its key in the keyring does not say so: " + row.slot();
    }

    /** Looks for the rows that no fact names. */
    private void checkNamed(KeptRow row) {
        Fact fact = store.entry(row.eventId()).map(BesideCheck::fact).orElse(null);
        if (fact == null || !DetailFields.of(fact).containsKey(row.kept().field())) {
            report.general()
                    .fault(
                            FaultKind.DETAIL_UNNAMED,
                            "ledger.db, detail " + row.eventId() + " "
                                    + row.kept().field(),
                            "no fact has this field");
        }
    }

    private static @Nullable Fact fact(EntryRow row) {
        try {
            return FactJson.readStored(row.type(), row.payload());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
