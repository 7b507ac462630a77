package io.daicho.service.sealing;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.FactJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said about logs, as JSON. */
public final class LogJson {
    private LogJson() {}

    /** How a log stands. */
    public static ObjectNode of(LogState state) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", state.contract().value());
        state.key().ifPresent(key -> json.put("origin", key.name()).put("key", key.toString()));
        json.put("size", state.size());
        state.checkpoint()
                .ifPresent(signed -> json.put("root", signed.checkpoint().root().toString()));
        state.publishedAt().ifPresent(at -> json.put("publishedAt", InstantText.of(at)));
        json.put("entries", state.entries());
        json.put("behind", state.behind());
        state.stop().ifPresent(stop -> json.set("stopped", of(stop)));
        state.failure().ifPresent(failure -> json.put("failure", failure));
        return json;
    }

    /** What came of comparing a store with its logs. */
    public static ArrayNode of(List<Reconciled> all) {
        ArrayNode json = FactJson.mapper().createArrayNode();
        all.forEach(each -> json.add(of(each)));
        return json;
    }

    /** What came of comparing one. */
    public static ObjectNode of(Reconciled reconciled) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", reconciled.contract().value());
        json.put("size", reconciled.size());
        json.put("agrees", reconciled.stop().isEmpty());
        reconciled.stop().ifPresent(stop -> json.set("stopped", of(stop)));
        return json;
    }

    /** That a fact is on record and not sealed yet. */
    public static ObjectNode notYet(Receipts.Receipt receipt) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", receipt.entry().contract().value());
        json.put("entry", receipt.entry().eventId());
        json.put("position", receipt.entry().position());
        json.put("sealed", false);
        json.put("detail", "The fact is on record and not sealed yet. Ask again in a second.");
        return json;
    }

    private static ObjectNode of(Stop stop) {
        return FactJson.mapper()
                .createObjectNode()
                .put("why", stop.why().name())
                .put("detail", stop.detail());
    }
}
