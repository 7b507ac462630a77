package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.readmodel.ReadModelDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was concluded, thing by thing, as timelines: right at whatever instant they are read. */
final class FindingsTable {
    private final ReadModelDatabase database;
    private final ArrivalTable arrivals;
    private final CoveredTable covered;
    private final AskedTable asked;

    FindingsTable(ReadModelDatabase database) {
        this.database = database;
        this.arrivals = new ArrivalTable(database);
        this.covered = new CoveredTable(database);
        this.asked = new AskedTable(database);
    }

    void replace(ContractId contract, Map<String, Concluded> conclusions) {
        Map<String, Long> together = asked.together(contract, conclusions);
        List<@Nullable Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, one) -> {
            Contribution contribution = one.conclusion().contribution();
            EffectiveFact handling = contribution.handling().orElse(null);
            rows.add(new @Nullable Object[] {
                contract.value(),
                thing,
                FactJson.mapper().writeValueAsString(one.conclusion().findings()),
                millis(contribution.from()),
                millis(contribution.until()),
                handling == null ? null : millis(handling.occurredAt().earliest()),
                handling == null ? null : millis(handling.occurredAt().latest()),
                handling == null ? null : handling.origin().value().getBytes(StandardCharsets.UTF_8),
                together.get(thing)
            });
        });
        database.writing().batchUpdate("""
                        INSERT INTO rm_thing (contract, thing, findings, live_from, live_until, handling_earliest,
                            handling_latest, handling_fact, asked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (contract, thing) DO UPDATE SET findings = excluded.findings,
                            live_from = excluded.live_from, live_until = excluded.live_until,
                            handling_earliest = excluded.handling_earliest, handling_latest = excluded.handling_latest,
                            handling_fact = excluded.handling_fact, asked = excluded.asked""", rows);
        arrivals.replace(contract, conclusions);
        covered.replace(contract, conclusions);
        asked.replace(contract, conclusions);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    void replace(ContractId contract, Findings findings) {
        database.writing()
                .update(
                        "UPDATE rm_contract SET findings = ? WHERE contract = ?",
                        FactJson.mapper().writeValueAsString(findings),
                        contract.value());
    }

    /** Before a contract is registered nothing is concluded, whatever was while it seemed to be. */
    void clear(ContractId contract) {
        for (String table : List.of("rm_thing", "rm_arrival", "rm_covered", "rm_asked", "rm_asked_together")) {
            database.writing().update("DELETE FROM " + table + " WHERE contract = ?", contract.value());
        }
        database.writing().update("UPDATE rm_contract SET findings = '' WHERE contract = ?", contract.value());
    }

    void each(ContractId contract, Consumer<Findings> findings) {
        try (Stream<String> rows = database.reading()
                .queryForStream("""
                        SELECT findings FROM rm_thing WHERE contract = ?
                        UNION ALL SELECT findings FROM rm_contract WHERE contract = ?""", (row, number) -> row.getString(1), contract.value(), contract.value())) {
            rows.filter(json -> !json.isEmpty())
                    .forEachOrdered(json -> findings.accept(FactJson.mapper().readValue(json, Findings.class)));
        }
    }
}
