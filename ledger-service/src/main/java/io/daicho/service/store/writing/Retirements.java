package io.daicho.service.store.writing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactCatalogue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Which fact retired a contract: the first that did, because nothing makes that undone. */
public final class Retirements {
    private Retirements() {}

    /** The query; to be closed. */
    public static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "SELECT event_id FROM entry WHERE aggregate_id = ? AND type = ? ORDER BY sequence LIMIT 1");
    }

    /** The id of that fact. */
    public static Optional<String> of(PreparedStatement query, String contract) throws SQLException {
        query.setString(1, new Thing(Thing.Kind.CONTRACT, contract).in(new ContractId(contract)));
        query.setString(2, FactCatalogue.name(ContractFact.Retired.class));
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1).substring(contract.length() + 1)) : Optional.empty();
        }
    }
}
