package io.daicho.readmodel.obligations;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.Chunks;
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

    void replace(ContractId contract, Map<String, Concluded> conclusions) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, one) -> {
            old.add(new Object[] {contract.value(), thing});
            one.conclusion()
                    .contribution()
                    .covered()
                    .forEach(breach -> rows.add(new Object[] {contract.value(), thing, breach.value()}));
        });
        database.writing().batchUpdate("DELETE FROM rm_covered WHERE contract = ? AND thing = ?", old);
        database.writing().batchUpdate("INSERT INTO rm_covered (contract, thing, breach) VALUES (?, ?, ?)", rows);
    }

    /** What is covered about these things. */
    Set<BreachId> of(ContractId contract, Set<String> things) {
        Set<BreachId> covered = new HashSet<>();
        Chunks.of(
                things,
                (places, some) -> database.writing()
                        .query(
                                "SELECT breach FROM rm_covered WHERE contract = ? AND thing IN (%s)".formatted(places),
                                row -> {
                                    covered.add(new BreachId(row.getString(1)));
                                },
                                Chunks.arguments(contract, some)));
        return covered;
    }

    /** Whether it is covered about any thing. */
    boolean isAny(ContractId contract, BreachId breach) {
        return !database.writing()
                .queryForList(
                        "SELECT thing FROM rm_covered WHERE contract = ? AND breach = ? LIMIT 1",
                        String.class,
                        contract.value(),
                        breach.value())
                .isEmpty();
    }

    /** What is covered about any thing. */
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
