package io.daicho.service.pack;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactJson;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The facts as a journal, and the texts behind their details with the salts that their digests need. */
final class PackedFacts {
    private static final int PAGE = 500;

    private final FactStore facts;
    private final JournalExport export;
    private final ContractId contract;
    private final long size;

    PackedFacts(FactStore facts, JournalExport export, ContractId contract, long size) {
        this.facts = facts;
        this.export = export;
        this.contract = contract;
        this.size = size;
    }

    void addTo(PackZip zip) throws IOException {
        zip.add("journal.jsonl", out -> each(entry -> line(out, export.line(entry))));
        zip.add("details.jsonl", this::details);
    }

    /** Each entry up to the pin, in order. */
    void each(Consumer<StoredEntry> entries) {
        pages(page -> page.forEach(entries));
    }

    private void pages(Consumer<List<StoredEntry>> pages) {
        for (long next = 0; next < size; next += PAGE) {
            pages.accept(facts.read(contract, next, (int) Math.min(PAGE, size - next)));
        }
    }

    private void details(OutputStream out) {
        pages(page -> {
            Map<String, SortedMap<String, KeptDetail>> kept =
                    facts.kept(page.stream().map(StoredEntry::eventId).collect(Collectors.toSet()));
            for (StoredEntry entry : page) {
                Fact fact = entry.fact();
                SortedMap<String, KeptDetail> own = kept.getOrDefault(entry.eventId(), new TreeMap<>());
                DetailFields.of(fact)
                        .forEach((field, digest) -> line(out, detail(fact, field, digest, own.get(field))));
            }
        });
    }

    /** The key of an evidence file stays here: its bytes are in the pack. */
    private static String detail(Fact fact, String field, String digest, @Nullable KeptDetail kept) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("fact", fact.id().value());
        json.put("field", field);
        json.put("sha256", digest);
        if (kept == null || kept.fault() != null) {
            KeptDetail.Fault fault = kept == null ? KeptDetail.Fault.MISSING : Objects.requireNonNull(kept.fault());
            json.put("fault", fault.name());
        } else if (kept.text() == null) {
            json.put("erasedBy", kept.erasedBy());
        } else {
            json.put("salt", kept.text().salt());
            if (!DetailFields.isFile(fact, field)) {
                json.put("text", kept.text().text());
            }
        }
        return json.toString();
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
