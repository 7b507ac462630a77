package io.daicho.service.store;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
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
     * An entry that a line repeats.
     *
     * @param entry the entry
     * @param notCompared the details that could not be compared, because what they said is erased or cannot be read
     */
    public record Repeat(StoredEntry entry, Set<String> notCompared) {}

    /**
     * The entry that this line repeats; empty if its fact is new.
     *
     * @throws Refused with {@link Refusal#FACT_ID_REUSED} if its fact id is on record for other content
     */
    public Optional<Repeat> earlier(JournalLine line) {
        Fact fact = line.fact();
        Optional<StoredEntry> stored = store.find(fact.contract(), fact.id());
        return stored.map(entry -> {
            Set<String> notCompared = new TreeSet<>();
            if (!entry.type().equals(FactCatalogue.name(fact.getClass()))
                    || !entry.payload().equals(underStoredSalts(line, entry, notCompared))) {
                throw new Refused(Refusal.FACT_ID_REUSED, fact.id());
            }
            return new Repeat(entry, notCompared);
        });
    }

    /**
     * The line's payload as it would be, had its details been digested with the salts on record. Where the salt is gone with
     * its text nothing can be compared: the digest on record is taken.
     */
    private String underStoredSalts(JournalLine line, StoredEntry entry, Set<String> notCompared) {
        Fact fact = line.fact();
        ObjectNode payload = FactJson.tree(fact);
        JsonNode before = FactJson.mapper().readTree(entry.payload());
        Map<String, KeptDetail> stored = store.kept(fact.contract(), fact.id());
        for (DetailText detail : line.details()) {
            JsonPointer at = pointer(detail.field());
            if (!(payload.at(at) instanceof ObjectNode digest)) {
                continue;
            }
            KeptDetail kept = stored.get(detail.field());
            DetailText text = kept == null ? null : kept.text();
            if (text != null && DetailFields.isFile(fact, detail.field())) {
                continue; // whoever filed it has digested it under the salt on record
            }
            if (text != null) {
                digest.put(
                        "sha256",
                        new DetailText(detail.field(), text.salt(), detail.text())
                                .detail()
                                .sha256());
            } else if (before.at(at) instanceof ObjectNode known) {
                digest.setAll(known);
                notCompared.add(detail.field());
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
