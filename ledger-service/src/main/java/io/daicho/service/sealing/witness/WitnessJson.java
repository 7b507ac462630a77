package io.daicho.service.sealing.witness;

import io.daicho.api.journal.FactJson;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How witnesses stand, as JSON. */
public final class WitnessJson {
    private WitnessJson() {}

    /** Each of them. */
    public static ArrayNode of(List<WitnessState> states) {
        ArrayNode json = FactJson.mapper().createArrayNode();
        for (WitnessState state : states) {
            ObjectNode one = json.addObject();
            one.put("name", state.witness().name());
            one.put("url", state.witness().url().toString());
            one.put("key", state.witness().key().toString());
            one.put("size", state.size());
            state.at().ifPresent(at -> one.put("cosignedAt", at.toString()));
            state.since().ifPresent(since -> one.put("failingSince", since.toString()));
            state.trouble()
                    .ifPresent(trouble -> one.putObject("trouble")
                            .put("kind", trouble.kind().name())
                            .put("detail", trouble.sentence(Words.of(Locale.ENGLISH))));
        }
        return json;
    }
}
