package io.daicho.readmodel.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.readmodel.Chunks;
import io.daicho.readmodel.ReadModelDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each copy first came into the hands of anybody but the contractor: what asks for all copies at once. Facts are stored
 * as bytes, so that every database puts them in the same order.
 */
final class ArrivalTable {
    private final ReadModelDatabase database;

    ArrivalTable(ReadModelDatabase database) {
        this.database = database;
    }

    void replace(ContractId contract, Map<String, Concluded> conclusions) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        conclusions.forEach((thing, one) -> {
            old.add(new Object[] {contract.value(), thing});
            one.conclusion()
                    .contribution()
                    .firstHands()
                    .forEach((organisation, arrival) -> rows.add(new Object[] {
                        contract.value(),
                        thing,
                        organisation.value(),
                        arrival.at().toEpochMilli(),
                        arrival.by().value().getBytes(StandardCharsets.UTF_8)
                    }));
        });
        database.writing().batchUpdate("DELETE FROM rm_arrival WHERE contract = ? AND thing = ?", old);
        database.writing().batchUpdate("""
                        INSERT INTO rm_arrival (contract, thing, organisation, arrived_at, fact)
                        VALUES (?, ?, ?, ?, ?)""", rows);
    }

    /** In whose hands these things ever were. */
    Set<OrganisationId> hands(ContractId contract, Set<String> things) {
        Set<OrganisationId> hands = new HashSet<>();
        Chunks.of(
                things,
                (places, some) -> database.writing()
                        .query(
                                "SELECT DISTINCT organisation FROM rm_arrival WHERE contract = ? AND thing IN (%s)"
                                        .formatted(places),
                                row -> {
                                    hands.add(new OrganisationId(row.getString(1)));
                                },
                                Chunks.arguments(contract, some)));
        return hands;
    }

    /** The first arrival of anything in the hands of each organisation. */
    Map<OrganisationId, Contribution.Arrival> first(ContractId contract) {
        Map<OrganisationId, Contribution.Arrival> first = new HashMap<>();
        database
                .writing()
                .queryForList(
                        "SELECT DISTINCT organisation FROM rm_arrival WHERE contract = ?",
                        String.class,
                        contract.value())
                .stream()
                .map(OrganisationId::new)
                .forEach(organisation ->
                        first(contract, organisation).ifPresent(arrival -> first.put(organisation, arrival)));
        return first;
    }

    /** The first arrival of anything in the hands of an organisation. */
    Optional<Contribution.Arrival> first(ContractId contract, OrganisationId organisation) {
        return database
                .writing()
                .query(
                        """
                        SELECT arrived_at, fact FROM rm_arrival WHERE contract = ? AND organisation = ?
                        ORDER BY arrived_at, fact LIMIT 1""",
                        (row, number) -> new Contribution.Arrival(
                                Instant.ofEpochMilli(row.getLong(1)),
                                new FactId(new String(row.getBytes(2), StandardCharsets.UTF_8))),
                        contract.value(),
                        organisation.value())
                .stream()
                .findFirst();
    }
}
