package io.daicho.service.files;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactJson;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One fact with everything that is said in it, and what of it was erased, when, why and by whose leave. */
public final class FactAnswers {
    private final FactStore facts;
    private final JournalExport export;

    FactAnswers(FactStore facts, JournalExport export) {
        this.facts = facts;
        this.export = export;
    }

    /** The answer as JSON; empty for a fact that is not on record. */
    public Optional<ObjectNode> of(ContractId contract, FactId fact) {
        return facts.find(contract, fact).map(entry -> answer(contract, fact, entry));
    }

    private ObjectNode answer(ContractId contract, FactId fact, StoredEntry entry) {
        ObjectNode answer = FactJson.mapper().createObjectNode();
        answer.put("position", entry.position());
        answer.put("recordedAt", InstantText.of(entry.recordedAt()));
        answer.set("line", FactJson.mapper().readTree(export.line(entry)));
        ArrayNode erased = answer.putArray("erased");
        ArrayNode unreadable = answer.putArray("unreadable");
        Map<String, KeptDetail> kept = facts.kept(contract, fact);
        for (String field : DetailFields.of(entry.fact()).keySet()) {
            KeptDetail detail = kept.get(field);
            if (detail != null && detail.erasedBy() != null) {
                ObjectNode note =
                        FactJson.mapper().valueToTree(ErasureNote.of(facts, contract, detail.erasedBy(), Instant.MAX));
                erased.add(note.put("field", field));
            } else if (detail == null || detail.fault() != null) {
                String fault = detail == null || detail.fault() == null
                        ? KeptDetail.Fault.MISSING.name()
                        : detail.fault().name();
                unreadable.addObject().put("field", field).put("fault", fault);
            }
        }
        return answer;
    }
}
