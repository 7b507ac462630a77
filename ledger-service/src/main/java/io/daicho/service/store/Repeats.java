package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a harmless repeat from a fact id that is used twice. A repeat says the same in every field; its details are
 * compared as texts, under the salts that are on record, because a line that is read again gets fresh ones.
 */
public final class Repeats {
    private final FactStore store;

    /** Compares with what is in this store. */
    public Repeats(FactStore store) {
        this.store = store;
    }

    /**
     * The entry that this line repeats; empty if its fact is new.
     *
     * @throws Refused with {@link Refusal#FACT_ID_REUSED} if its fact id is on record for other content
     */
    public Optional<StoredEntry> earlier(JournalLine line) {
        Fact fact = line.fact();
        Optional<StoredEntry> stored = store.find(fact.contract(), fact.id());
        if (stored.isPresent() && !says(stored.get(), line)) {
            throw new Refused(Refusal.FACT_ID_REUSED, fact.id());
        }
        return stored;
    }

    private boolean says(StoredEntry stored, JournalLine line) {
        return stored.type().equals(FactCatalogue.name(line.fact().getClass()))
                && stored.payload().equals(underStoredSalts(line));
    }

    /** The line's payload as it would be, had its details been digested with the salts on record. */
    private String underStoredSalts(JournalLine line) {
        Fact fact = line.fact();
        ObjectNode payload = FactJson.tree(fact);
        Map<String, DetailText> stored = store.details(fact.contract(), fact.id()).stream()
                .collect(Collectors.toMap(DetailText::field, Function.identity()));
        for (DetailText detail : line.details()) {
            DetailText before = stored.get(detail.field());
            if (before != null && payload.at(pointer(detail.field())) instanceof ObjectNode digest) {
                DetailText again = new DetailText(detail.field(), before.salt(), detail.text());
                digest.put("sha256", again.detail().sha256());
            }
        }
        return CanonicalJson.of(payload.toString());
    }

    /** {@code evidence[0].reference} as {@code /evidence/0/reference}. */
    private static JsonPointer pointer(String field) {
        return JsonPointer.compile(
                "/" + field.replace("[", "/").replace("]", "").replace('.', '/'));
    }
}
