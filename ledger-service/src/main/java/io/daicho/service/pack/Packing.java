package io.daicho.service.pack;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Conclusions;
import io.daicho.proof.note.VerifierKey;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.obligations.Answering;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.paper.form.FormsOnRecord;
import io.daicho.service.questions.Asking;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.sealing.NewLogOpening;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogCopy;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Moment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the inspector's pack of a contract. */
@Component
public class Packing {
    private final FactStore facts;
    private final JournalExport export;
    private final EvidenceFiles files;
    private final Answering answering;
    private final Asking asking;
    private final ClauseSets clauseSets;
    private final FormsOnRecord forms;
    private final Sealer sealer;

    Packing(
            FactStore facts,
            JournalExport export,
            EvidenceFiles files,
            Answering answering,
            Asking asking,
            ClauseSets clauseSets,
            FormsOnRecord forms,
            Sealer sealer) {
        this.facts = facts;
        this.export = export;
        this.files = files;
        this.answering = answering;
        this.asking = asking;
        this.clauseSets = clauseSets;
        this.forms = forms;
        this.sealer = sealer;
    }

    /** The contracts on record. */
    public List<ContractId> contracts() {
        return facts.contracts();
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
            return Packing.fileName(contract, pin);
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
        return answering.contract(contract).map(row -> {
            sealer.catchUp();
            ContractLog log = sealer.log(contract);
            Pin pin = new Pins(facts).newest(contract, log, null);
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
        return answering.contract(contract).map(row -> {
            ContractLog log = sealer.log(contract);
            refuseFormer(contract, log, manifest);
            return new Prepared(contract, log, new Pins(facts).again(contract, log, manifest));
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
        PackZip zip = new PackZip(out);
        zip.add("README.txt", Readme.of(contract, pin, log, fileName(contract, pin)));
        new LogCopy(log, pin.checkpoint(), pin.stamps())
                .each((path, content) -> zip.add(PackManifest.LOG + path, content::writeTo));
        PackedFacts packed = new PackedFacts(facts, export, contract, pin.size());
        packed.addTo(zip);
        new PackedEvidence(files, contract, fact -> isWithin(contract, fact, pin)).addTo(zip);
        SortedSet<String> copies = new TreeSet<>();
        SortedSet<String> dataSets = new TreeSet<>();
        List<FactId> filings = new ArrayList<>();
        packed.each(entry -> {
            if (entry.fact() instanceof CustodyFact.Beginning began) {
                copies.add(began.copy().value());
                dataSets.add(began.dataSet().value());
            } else if (entry.fact() instanceof FilingFact.Filed filed) {
                filings.add(filed.id());
            }
        });
        Conclusions conclusions =
                answering.conclusions(contract, pin.asOf(), pin.knownAt()).orElseThrow();
        zip.add(
                "clauses/" + conclusions.clauseSet() + ".json",
                clauseSets.text(conclusions.clauseSet()).orElseThrow());
        PackedReport report = new PackedReport(contract, pin, zone(contract), conclusions);
        new PackedAnswers(asking, contract, pin).addTo(zip, conclusions, copies, dataSets, report);
        report.addTo(zip);
        for (FactId filing : filings) {
            Optional<byte[]> form =
                    forms.print(contract, new FormWanted(filing, null, true), pin.asOfText(), pin.knownAtText());
            if (form.isPresent()) {
                zip.add("forms/" + filing + ".pdf", form.get());
            }
        }
        PackManifest manifest = new PackManifest(
                PackManifest.FORMAT,
                contract.value(),
                pin.checkpoint().checkpoint().origin(),
                pin.size(),
                pin.checkpoint().checkpoint().root().toString(),
                pin.digest(),
                pin.asOfText(),
                pin.knownAtText(),
                conclusions.clauseSet(),
                pin.stamps(),
                zip.digests());
        zip.add(
                PackManifest.NAME,
                FactJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
        zip.finish();
    }

    private ZoneId zone(ContractId contract) {
        return answering.contract(contract).map(ContractRow::timeZone).orElseThrow();
    }

    private boolean isWithin(ContractId contract, FactId fact, Pin pin) {
        return facts.find(contract, fact)
                .filter(entry -> entry.position() < pin.size())
                .isPresent();
    }

    private static String fileName(ContractId contract, Pin pin) {
        return "pack-" + contract + "-" + pin.size() + ".zip";
    }
}
