package io.daicho.service.cli.call;

import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/** That a contract is retired, as a sentence: when, why, by whose leave, by which fact. */
public final class RetiredText {
    private RetiredText() {}

    /** As a running ledger tells it. */
    public static ContractRow.Retired read(JsonNode json) {
        return FactJson.mapper().treeToValue(json, ContractRow.Retired.class);
    }

    /** One sentence: since when, and what is left. */
    public static String of(ContractRow.Retired retired, Words words, ZoneId zone) {
        return words.say(
                "retired.by",
                new Dates(zone, words).stored(retired.occurredAt()),
                words.say("ground." + retired.ground()),
                retired.allowedBy(),
                words.code("role", retired.allowedByRole()),
                retired.fact());
    }
}
