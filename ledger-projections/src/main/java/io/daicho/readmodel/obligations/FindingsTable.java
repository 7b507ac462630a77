package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.CopyConclusion;
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

/** What was concluded, copy by copy, as timelines: right at whatever instant they are read. */
final class FindingsTable {
    private final ReadModelDatabase database;
    private final ArrivalTable arrivals;

    FindingsTable(ReadModelDatabase database) {
        this.database = database;
        this.arrivals = new ArrivalTable(database);
    }

    void replace(ContractId contract, Map<CopyId, CopyConclusion> conclusions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        conclusions.forEach((copy, conclusion) -> {
            Contribution contribution = conclusion.contribution();
            rows.add(new @Nullable Object[] {
                contract.value(),
                copy.value(),
                FactJson.mapper().writeValueAsString(conclusion.findings()),
                contribution == null ? null : contribution.from().toEpochMilli(),
                contribution == null || contribution.until() == null
                        ? null
                        : contribution.until().toEpochMilli()
            });
        });
        database.writing().batchUpdate("""
                        INSERT INTO rm_copy (contract, copy, findings, live_from, live_until) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (contract, copy) DO UPDATE SET findings = excluded.findings,
                            live_from = excluded.live_from, live_until = excluded.live_until""", rows);
        arrivals.replace(contract, conclusions);
    }

    void replace(ContractId contract, Findings findings) {
        database.writing()
                .update(
                        "UPDATE rm_contract SET findings = ? WHERE contract = ?",
                        FactJson.mapper().writeValueAsString(findings),
                        contract.value());
    }

    /** What all copies together contribute, as they are stored; counted by the database. */
    Tally tally(ContractId contract, Instant expiry) {
        Long live = database.writing()
                .queryForObject("""
                        SELECT count(*) FROM rm_copy
                        WHERE contract = ? AND live_from < ? AND (live_until IS NULL OR live_until >= ?)""", Long.class, contract.value(), expiry.toEpochMilli(), expiry.toEpochMilli());
        return new Tally(live == null ? 0 : live, arrivals.first(contract));
    }

    void each(ContractId contract, Consumer<Findings> findings) {
        try (Stream<String> rows = database.reading()
                .queryForStream("""
                        SELECT findings FROM rm_copy WHERE contract = ?
                        UNION ALL SELECT findings FROM rm_contract WHERE contract = ?""", (row, number) -> row.getString(1), contract.value(), contract.value())) {
            rows.filter(json -> !json.isEmpty())
                    .forEachOrdered(json -> findings.accept(FactJson.mapper().readValue(json, Findings.class)));
        }
    }
}
