package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.CopyConclusion;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.readmodel.ReadModelDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was concluded, copy by copy, as timelines: right at whatever instant they are read. */
final class FindingsTable {
    private final ReadModelDatabase database;

    FindingsTable(ReadModelDatabase database) {
        this.database = database;
    }

    void replace(ContractId contract, Map<CopyId, CopyConclusion> conclusions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        conclusions.forEach((copy, conclusion) -> rows.add(new @Nullable Object[] {
            contract.value(),
            copy.value(),
            FactJson.mapper().writeValueAsString(conclusion.findings()),
            conclusion.contribution() == null ? null : FactJson.mapper().writeValueAsString(conclusion.contribution())
        }));
        database.writing().batchUpdate("""
                        INSERT INTO rm_copy (contract, copy, findings, contribution) VALUES (?, ?, ?, ?)
                        ON CONFLICT (contract, copy) DO UPDATE
                        SET findings = excluded.findings, contribution = excluded.contribution""", rows);
    }

    void replace(ContractId contract, Findings findings) {
        database.writing()
                .update(
                        "UPDATE rm_contract SET findings = ? WHERE contract = ?",
                        FactJson.mapper().writeValueAsString(findings),
                        contract.value());
    }

    void eachContribution(ContractId contract, Consumer<Contribution> contributions) {
        try (Stream<String> rows = database.writing()
                .queryForStream(
                        "SELECT contribution FROM rm_copy WHERE contract = ? AND contribution IS NOT NULL",
                        (row, number) -> row.getString(1),
                        contract.value())) {
            rows.forEachOrdered(json -> contributions.accept(FactJson.mapper().readValue(json, Contribution.class)));
        }
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
