package io.daicho.service.recording;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.JournalWriter;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a contract's ledger as a journal, a page of entries at a time. */
@Component
public class JournalExport {
    private static final int PAGE = 1_000;

    private final FactStore facts;

    JournalExport(FactStore facts) {
        this.facts = facts;
    }

    /** Whether there is anything to export. */
    public boolean has(ContractId contract) {
        return facts.head(contract) > 0;
    }

    /** The contracts on record. */
    public List<ContractId> contracts() {
        return facts.contracts();
    }

    /** Gives each fact as a journal line, without line end, in the order of the positions. */
    public void run(ContractId contract, Consumer<String> lines) {
        long next = 0;
        List<StoredEntry> page = facts.read(contract, next, PAGE);
        while (!page.isEmpty()) {
            Map<String, SortedMap<String, KeptDetail>> kept =
                    facts.kept(page.stream().map(StoredEntry::eventId).collect(Collectors.toSet()));
            page.forEach(entry -> lines.accept(line(entry, kept)));
            next += page.size();
            page = facts.read(contract, next, PAGE);
        }
    }

    /** One fact as a journal line. */
    public String line(StoredEntry entry) {
        return line(entry, facts.kept(Set.of(entry.eventId())));
    }

    private static String line(StoredEntry entry, Map<String, SortedMap<String, KeptDetail>> kept) {
        Map<String, KeptDetail> own = kept.getOrDefault(entry.eventId(), new TreeMap<>());
        return new JournalWriter(DetailStates.of(entry.fact(), own)).line(entry.recordedFact());
    }
}
