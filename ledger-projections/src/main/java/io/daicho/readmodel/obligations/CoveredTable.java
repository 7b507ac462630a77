package io.daicho.readmodel.obligations;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.ThingConclusion;
import io.daicho.readmodel.ReadModelDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which findings of people are about breaches that were concluded about some thing (14-2). */
final class CoveredTable {
    private final ReadModelDatabase database;

    CoveredTable(ReadModelDatabase database) {
        this.database = database;
    }

    void replace(ContractId contract, Map<String, ThingConclusion> conclusions) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, conclusion) -> {
            old.add(new Object[] {contract.value(), thing});
            conclusion
                    .contribution()
                    .covered()
                    .forEach(breach -> rows.add(new Object[] {contract.value(), thing, breach.value()}));
        });
        database.writing().batchUpdate("DELETE FROM rm_covered WHERE contract = ? AND thing = ?", old);
        database.writing().batchUpdate("INSERT INTO rm_covered (contract, thing, breach) VALUES (?, ?, ?)", rows);
    }

    Set<BreachId> all(ContractId contract) {
        Set<BreachId> all = new HashSet<>();
        database.writing()
                .query(
                        "SELECT DISTINCT breach FROM rm_covered WHERE contract = ?",
                        row -> {
                            all.add(new BreachId(row.getString(1)));
                        },
                        contract.value());
        return all;
    }
}
