package io.daicho.service.retirement;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.obligations.Answering;
import io.daicho.service.recording.Owing;
import io.daicho.service.store.FactStore;
import io.daicho.service.words.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says beforehand what retiring a contract comes to. */
@Component
public class Retiring {
    private final Answering answering;
    private final Owing owing;
    private final FactStore facts;
    private final Clock clock;

    Retiring(Answering answering, Owing owing, FactStore facts, Clock clock) {
        this.answering = answering;
        this.owing = owing;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What would be destroyed, what would be refused, or that it is done; empty if there is no such contract.
     *
     * @param at when it is to be retired, as {@link Moment} reads it; absent: now
     * @throws IllegalArgumentException if that is no time
     */
    public Optional<ObjectNode> outlook(ContractId contract, @Nullable String at) {
        return answering.contract(contract).map(row -> outlook(contract, row, at));
    }

    private ObjectNode outlook(ContractId contract, ContractRow row, @Nullable String at) {
        Instant when = Moment.of(at, row.timeZone(), Instant.ofEpochMilli(clock.millis()));
        FactStore.Beside beside = facts.beside(contract);
        ObjectNode outlook = FactJson.mapper().createObjectNode();
        outlook.put("contract", row.contract());
        outlook.put("timeZone", row.timeZone().getId());
        outlook.put("periodEnd", row.end().toString());
        if (row.keptUntil() != null) {
            outlook.put("keptUntil", row.keptUntil().toString());
        }
        outlook.put("facts", facts.head(contract));
        outlook.put("details", beside.details());
        outlook.put("files", beside.files());
        outlook.put("erased", beside.erased());
        ArrayNode owed = outlook.putArray("stillOwed");
        owing.stillOwed(contract, when)
                .forEach(one -> owed.addObject()
                        .put("code", one.code())
                        .put("ja", one.ja())
                        .put("en", one.en()));
        if (row.retired() != null) {
            outlook.set("retired", FactJson.mapper().valueToTree(row.retired()));
        }
        return outlook;
    }
}
