package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.note.VerifierKey;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.obligations.Answering;
import io.daicho.service.paper.form.FormsOnRecord;
import io.daicho.service.questions.Asking;
import io.daicho.service.sealing.NewLogOpening;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogCopy;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the inspector's pack of a contract. */
@Component
public class Packing {
    private final Ledger ledger;
    private final ClauseSets clauseSets;
    private final Sealer sealer;

    Packing(
            FactStore facts,
            EvidenceFiles files,
            Answering answering,
            Asking asking,
            ClauseSets clauseSets,
            FormsOnRecord forms,
            Sealer sealer) {
        this.ledger = new Ledger(facts, files, answering, asking, forms);
        this.clauseSets = clauseSets;
        this.sealer = sealer;
    }

    /** Where the running ledger is asked for what goes into a pack. */
    record Ledger(FactStore facts, EvidenceFiles files, Answering answering, Asking asking, FormsOnRecord forms) {}

    /** The contracts on record. */
    public List<ContractId> contracts() {
        return ledger.facts().contracts();
    }

    /** What is there before the first byte: what the pack will be pinned to. */
    public final class Prepared {
        private final ContractId contract;
        private final ContractLog log;
        private final Pin pin;

        private Prepared(ContractId contract, ContractLog log, Pin pin) {
            this.contract = contract;
            this.log = log;
            this.pin = pin;
        }

        /** How many entries it will have. */
        public long size() {
            return pin.size();
        }

        /** The name that it goes by. */
        public String fileName() {
            return pin.fileName(contract);
        }

        /** Writes it. */
        public void writeTo(OutputStream out) throws IOException {
            write(contract, log, pin, out);
        }
    }

    /**
     * Prepares a pack of the newest checkpoint.
     *
     * @param asOf the instant at which conclusions look, as {@link Moment} reads it; absent: when it was published
     * @throws PackRefused if nothing is sealed yet, or it cannot be pinned
     * @throws IllegalArgumentException if the time cannot be read
     */
    public Optional<Prepared> newest(ContractId contract, @Nullable String asOf) {
        return ledger.answering().contract(contract).map(row -> {
            sealer.catchUp();
            ContractLog log = sealer.log(contract);
            Pin pin = new Pins(ledger.facts()).newest(contract, log, null);
            return new Prepared(
                    contract,
                    log,
                    new Pin(
                            pin.checkpoint(),
                            Moment.of(asOf, row.timeZone(), pin.asOf()),
                            pin.knownAt(),
                            pin.stamps()));
        });
    }

    /** Prepares a pack with the pin of another; byte by byte the same, unless something in it was erased since. */
    public Optional<Prepared> again(PackManifest manifest) {
        ContractId contract = new ContractId(manifest.contract());
        return ledger.answering().contract(contract).map(row -> {
            ContractLog log = sealer.log(contract);
            refuseFormer(contract, log, manifest);
            return new Prepared(contract, log, new Pins(ledger.facts()).again(contract, log, manifest));
        });
    }

    /** A log that was opened in the place of another seals every entry anew, so that no pack of the other comes out the same. */
    private void refuseFormer(ContractId contract, ContractLog log, PackManifest manifest) {
        sealer.openings(contract).stream()
                .map(NewLogOpening::opened)
                .filter(opened -> opened.formerLog().origin().equals(manifest.origin()))
                .findFirst()
                .ifPresent(opened -> {
                    throw new PackRefused(
                            "pack.formerLog",
                            manifest.origin(),
                            opened.formerLog().size(),
                            opened.id(),
                            origin(log),
                            opened.allowedBy());
                });
    }

    private static String origin(ContractLog log) {
        return log.key().map(VerifierKey::name).orElse("-");
    }

    private void write(ContractId contract, ContractLog log, Pin pin, OutputStream out) throws IOException {
        PackSource source = new LedgerSource(ledger, contract, log, pin);
        PackZip zip = new PackZip(out);
        new LogCopy(log, pin.checkpoint(), pin.stamps())
                .each((path, content) -> zip.add(PackManifest.LOG + path, content::writeTo));
        zip.add(PackManifest.DETAILS, details -> PackedDetails.write(source, details));
        for (EvidenceRow row : source.evidence()) {
            if (row.erased() == null && row.fault() == null) {
                zip.add(PackManifest.EVIDENCE + row.filed().id(), content -> copy(row, content));
            }
        }
        String edition = ledger.answering().contract(contract).orElseThrow().clauseSet();
        zip.add(
                PackManifest.CLAUSES + edition + ".json",
                clauseSets.text(edition).orElseThrow());
        new PackedViews(contract, source, pin).addTo(zip);
        PackManifest manifest = PackManifest.of(contract, pin, edition, zip.digests());
        zip.add(
                PackManifest.NAME,
                FactJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
        zip.finish();
    }

    private void copy(EvidenceRow row, OutputStream out) throws IOException {
        try (InputStream content = ledger.files().open(row)) {
            content.transferTo(out);
        } catch (EvidenceFiles.Unreadable changed) {
            throw new PackRefused("pack.evidence", String.valueOf(changed.getMessage()));
        }
    }
}
