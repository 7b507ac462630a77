package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.ThingConclusion;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.Tally;
import io.daicho.readmodel.ReadModelDatabase;
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

    FindingsTable(ReadModelDatabase database) {
        this.database = database;
        this.arrivals = new ArrivalTable(database);
        this.covered = new CoveredTable(database);
    }

    void replace(ContractId contract, Map<String, ThingConclusion> conclusions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, conclusion) -> {
            Contribution contribution = conclusion.contribution();
            rows.add(new @Nullable Object[] {
                contract.value(),
                thing,
                FactJson.mapper().writeValueAsString(conclusion.findings()),
                millis(contribution.from()),
                millis(contribution.until())
            });
        });
        database.writing().batchUpdate("""
                        INSERT INTO rm_thing (contract, thing, findings, live_from, live_until) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (contract, thing) DO UPDATE SET findings = excluded.findings,
                            live_from = excluded.live_from, live_until = excluded.live_until""", rows);
        arrivals.replace(contract, conclusions);
        covered.replace(contract, conclusions);
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

    /** What all things together contribute, as they are stored; counted by the database. */
    Tally tally(ContractId contract, Instant expiry) {
        Long live = database.writing()
                .queryForObject("""
                        SELECT count(*) FROM rm_thing
                        WHERE contract = ? AND live_from < ? AND (live_until IS NULL OR live_until >= ?)""", Long.class, contract.value(), expiry.toEpochMilli(), expiry.toEpochMilli());
        return new Tally(live == null ? 0 : live, arrivals.first(contract), covered.all(contract));
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
