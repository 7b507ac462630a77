package io.daicho.service.sealing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
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
        json.put("contract", state.name().value());
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

    /** How the newest log of a contract stands, the log that has ended with its head, and those before it. */
    public static ObjectNode of(Sealer sealer, ContractId contract) {
        ObjectNode json = of(sealer.state(contract));
        sealer.ended(contract).ifPresent(ended -> json.set("ended", of(ended)));
        List<NewLogOpening> openings = sealer.openings(contract);
        if (!openings.isEmpty()) {
            ArrayNode former = json.putArray("former");
            openings.forEach(opening -> former.add(of(opening)));
        }
        return json;
    }

    private static ObjectNode of(FormerLog log) {
        return FactJson.mapper()
                .createObjectNode()
                .put("origin", log.origin())
                .put("size", log.size())
                .put("root", log.root())
                .put("end", log.end().name());
    }

    private static ObjectNode of(NewLogOpening opening) {
        ContractFact.NewLogOpened opened = opening.opened();
        ObjectNode json = of(opened.formerLog());
        json.put("fact", opened.id().value());
        json.put("followedAt", opened.occurredAt().toString());
        opening.ground().ifPresent(ground -> json.put("ground", ground));
        json.put("allowedBy", opened.allowedBy().value());
        json.put("allowedByRole", opened.allowedByRole().name());
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
        json.put("contract", reconciled.name().value());
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
