package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Attestations, drafts and receipts as JSON, the same for REST and the command line. */
public final class AttestationAnswers {
    private AttestationAnswers() {}

    /** The attestations of a contract. */
    public static ArrayNode of(List<AttestationRow> rows) {
        ArrayNode list = FactJson.mapper().createArrayNode();
        rows.forEach(row -> list.add(of(row)));
        return list;
    }

    /** One of them. */
    public static ObjectNode of(AttestationRow row) {
        AttestationFact.Drafted drafted = row.drafted();
        AttestationFact.Issued issued = row.issued().orElse(null);
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("attestation", drafted.attestation().value());
        json.put("attestor", drafted.attestor().value());
        json.put("under", drafted.under() == null ? null : drafted.under().value());
        json.put("state", row.state().name());
        json.put("asOf", drafted.asOf().toString());
        json.put("knownAt", drafted.knownAt().toString());
        json.put("position", drafted.position());
        json.put("drafter", drafted.drafter().value());
        ArrayNode exceptions = json.putArray("exceptions");
        drafted.exceptions().forEach(exceptions::add);
        json.put(
                "supersedes",
                drafted.supersedes() == null ? null : drafted.supersedes().value());
        put(json, "draft", drafted.document());
        put(json, "document", issued == null ? null : issued.document());
        put(json, "printed", issued == null ? null : issued.printed());
        ArrayNode facts = json.putArray("facts");
        for (Fact fact : row.facts()) {
            facts.addObject()
                    .put("fact", fact.id().value())
                    .put("type", FactCatalogue.name(fact.getClass()))
                    .put("occurredAt", fact.occurredAt().toString())
                    .put("by", fact.statement().recordedBy().organisation().value())
                    .put("role", fact.statement().recordedBy().role().name());
        }
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable StoredDocument document) {
        if (document == null) {
            json.putNull(field);
        } else {
            json.set(field, FactJson.mapper().valueToTree(document));
        }
    }

    /** What became of a deed. */
    public static ObjectNode of(AttestationReceipt receipt) {
        return FactJson.mapper().valueToTree(receipt);
    }

    /** A draft that is not stored: what stands in the way, and the document. */
    public static ObjectNode of(Draft draft) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("attestation", draft.document().attestation().value());
        json.put("asOf", InstantText.of(draft.document().asOf()));
        json.put("knownAt", InstantText.of(draft.document().knownAt()));
        json.set("obstacles", obstacles(draft.obstacles()));
        json.set("document", AttestationJson.of(draft.document()));
        return json;
    }

    /** What stands in the way, in both languages. */
    public static ArrayNode obstacles(List<Obstacle> obstacles) {
        Words japanese = Words.of(Locale.JAPANESE);
        Words english = Words.of(Locale.ENGLISH);
        ArrayNode list = FactJson.mapper().createArrayNode();
        for (Obstacle obstacle : obstacles) {
            list.addObject()
                    .put("kind", obstacle.kind().name())
                    .put(
                            "obligation",
                            obstacle.duty() == null ? null : obstacle.duty().obligation())
                    .put(
                            "clause",
                            obstacle.duty() == null ? null : obstacle.duty().clause())
                    .put("ja", ObstacleText.of(obstacle, japanese))
                    .put("en", ObstacleText.of(obstacle, english));
        }
        return list;
    }
}
