package io.daicho.service.recording;

import io.daicho.api.fact.Detail;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalWriter;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.StoredEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Map<Detail, String> texts = texts(page);
            JournalWriter writer = new JournalWriter(texts::get);
            page.forEach(entry -> lines.accept(writer.line(entry.recordedFact())));
            next += page.size();
            page = facts.read(contract, next, PAGE);
        }
    }

    private Map<Detail, String> texts(List<StoredEntry> page) {
        Set<String> ids = page.stream().map(StoredEntry::eventId).collect(Collectors.toSet());
        Map<Detail, String> texts = new HashMap<>();
        facts.details(ids).values().forEach(details -> {
            for (DetailText detail : details) {
                texts.put(detail.detail(), detail.text());
            }
        });
        return texts;
    }
}
