package io.daicho.service.recording;

import io.daicho.api.fact.Detail;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailState;
import io.daicho.api.journal.JournalWriter;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            Map<Detail, DetailState> behind = behind(page);
            JournalWriter writer = new JournalWriter(detail -> behind.getOrDefault(detail, DetailState.UNREADABLE));
            page.forEach(entry -> lines.accept(writer.line(entry.recordedFact())));
            next += page.size();
            page = facts.read(contract, next, PAGE);
        }
    }

    /** One fact as a journal line. */
    public String line(StoredEntry entry) {
        Map<Detail, DetailState> behind = behind(List.of(entry));
        return new JournalWriter(detail -> behind.getOrDefault(detail, DetailState.UNREADABLE))
                .line(entry.recordedFact());
    }

    private Map<Detail, DetailState> behind(List<StoredEntry> page) {
        Map<String, SortedMap<String, KeptDetail>> kept =
                facts.kept(page.stream().map(StoredEntry::eventId).collect(Collectors.toSet()));
        Map<Detail, DetailState> states = new HashMap<>();
        for (StoredEntry entry : page) {
            Map<String, KeptDetail> own = kept.getOrDefault(entry.eventId(), new TreeMap<>());
            if (!own.isEmpty()) {
                DetailFields.of(entry.fact())
                        .forEach((field, digest) -> states.put(new Detail(digest), state(own.get(field))));
            }
        }
        return states;
    }

    private static DetailState state(@Nullable KeptDetail kept) {
        if (kept == null || kept.fault() != null) {
            return DetailState.UNREADABLE;
        }
        return kept.text() == null
                ? new DetailState(null, true)
                : DetailState.of(kept.text().text());
    }
}
