package io.daicho.service.pack;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.JournalWriter;
import io.daicho.conclusions.Conclusions;
import io.daicho.service.files.EvidenceJson;
import io.daicho.service.recording.DetailStates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The parts of a pack that are made from its entries, for people and programs to read: README, journal, list of evidence,
 * conclusions, answers, report, forms. The same source and the same pin give the same bytes.
 */
public final class PackedViews {
    /** The name of the conclusions in a pack. */
    public static final String CONCLUSIONS = PackedAnswers.CONCLUSIONS;

    private final ContractId contract;
    private final PackSource source;
    private final Pin pin;
    private final SortedSet<String> copies = new TreeSet<>();
    private final SortedSet<String> dataSets = new TreeSet<>();
    private final List<FactId> filings = new ArrayList<>();

    /** The readable parts of a pack of a contract with this pin. */
    public PackedViews(ContractId contract, PackSource source, Pin pin) {
        this.contract = contract;
        this.source = source;
        this.pin = pin;
    }

    /** Makes them one after the other. */
    public void addTo(PackFiles files) throws IOException {
        files.add("README.txt", Readme.of(contract, pin, source.key()));
        files.add("journal.jsonl", this::journal);
        files.add("evidence.json", EvidenceJson.of(source.evidence()).toPrettyString() + "\n");
        Conclusions conclusions = source.conclusions();
        PackedReport report = new PackedReport(contract, pin, source.zone(), conclusions);
        new PackedAnswers(source, pin).addTo(files, conclusions, copies, dataSets, report);
        report.addTo(files);
        for (FactId filing : filings) {
            Optional<byte[]> form = source.form(filing);
            if (form.isPresent()) {
                files.add("forms/" + filing + ".pdf", form.get());
            }
        }
    }

    private void journal(OutputStream out) throws IOException {
        source.each((recorded, kept) -> {
            see(recorded.fact());
            line(out, new JournalWriter(DetailStates.of(recorded.fact(), kept)).line(recorded));
        });
    }

    private void see(Fact fact) {
        if (fact instanceof CustodyFact.Beginning began) {
            copies.add(began.copy().value());
            dataSets.add(began.dataSet().value());
        } else if (fact instanceof FilingFact.Filed filed) {
            filings.add(filed.id());
        }
    }

    static void line(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
