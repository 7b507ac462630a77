package io.daicho.service.stamping;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.FactJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is stamped and what is not, as JSON. */
public final class StampsJson {
    private StampsJson() {}

    /** Of a contract's log. */
    public static ObjectNode of(StampState state) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("contract", state.contract().value());
        ArrayNode authorities = json.putArray("authorities");
        state.authorities().forEach(authority -> authorities.add(authority.name()));
        state.size().ifPresent(size -> json.put("size", size));
        state.digest().ifPresent(digest -> json.put("digest", digest));
        ArrayNode stamped = json.putArray("stamped");
        state.stamped().forEach(stamped::add);
        ArrayNode missing = json.putArray("missing");
        for (StampQueue.Missing each : state.missing()) {
            ObjectNode one = missing.addObject();
            one.put("digest", each.digest())
                    .put("authority", each.authority())
                    .put("since", InstantText.of(each.since()));
            each.why().ifPresent(why -> one.put("why", why));
        }
        return json;
    }
}
