package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.ThingConclusion;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.readmodel.ReadModelDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each copy first came into the hands of anybody but the contractor: what asks for all copies at once. */
final class ArrivalTable {
    private final ReadModelDatabase database;

    ArrivalTable(ReadModelDatabase database) {
        this.database = database;
    }

    void replace(ContractId contract, Map<String, ThingConclusion> conclusions) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, conclusion) -> {
            old.add(new Object[] {contract.value(), thing});
            conclusion
                    .contribution()
                    .firstHands()
                    .forEach((organisation, arrival) -> rows.add(new Object[] {
                        contract.value(),
                        thing,
                        organisation.value(),
                        arrival.at().toEpochMilli(),
                        arrival.by().value()
                    }));
        });
        database.writing().batchUpdate("DELETE FROM rm_arrival WHERE contract = ? AND thing = ?", old);
        database.writing().batchUpdate("""
                        INSERT INTO rm_arrival (contract, thing, organisation, arrived_at, fact)
                        VALUES (?, ?, ?, ?, ?)""", rows);
    }

    Map<OrganisationId, Contribution.Arrival> first(ContractId contract) {
        Map<OrganisationId, Contribution.Arrival> first = new HashMap<>();
        database.writing()
                .query(
                        """
                        SELECT a.organisation, a.arrived_at, min(a.fact) FROM rm_arrival a
                        JOIN (SELECT organisation, min(arrived_at) AS earliest FROM rm_arrival
                            WHERE contract = ? GROUP BY organisation) f
                            ON f.organisation = a.organisation AND f.earliest = a.arrived_at
                        WHERE a.contract = ? GROUP BY a.organisation, a.arrived_at""",
                        row -> {
                            first.put(
                                    new OrganisationId(row.getString(1)),
                                    new Contribution.Arrival(
                                            Instant.ofEpochMilli(row.getLong(2)), new FactId(row.getString(3))));
                        },
                        contract.value(),
                        contract.value());
        return first;
    }
}
