package io.daicho.readmodel.portfolio;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The portfolio: which contracts there are. */
public final class PortfolioTable {
    private final ReadModelDatabase database;

    /** The table in a database. */
    public PortfolioTable(ReadModelDatabase database) {
        this.database = database;
    }

    /** Takes facts over; within a write. */
    public void add(List<FedFact> facts) {
        for (FedFact fed : facts) {
            Fact fact = fed.recorded().fact();
            if (fact instanceof ContractFact.Registered registered) {
                add(registered);
            } else if (fact instanceof ContractFact.Amended amended && amended.period() != null) {
                database.writing()
                        .update(
                                "UPDATE rm_contract SET period_start = ?, period_end = ? WHERE contract = ?",
                                amended.period().start().toString(),
                                amended.period().end().toString(),
                                fact.contract().value());
            } else if (fact instanceof ContractFact.RetentionSet set) {
                database.writing()
                        .update(
                                "UPDATE rm_contract SET kept_until = ? WHERE contract = ?",
                                set.lastDay().toString(),
                                fact.contract().value());
            } else if (fact instanceof ContractFact.Retired retired) {
                add(retired);
            }
        }
        facts.stream()
                .map(fed -> fed.recorded().fact())
                .max(java.util.Comparator.comparing(fact -> fact.occurredAt().latest()))
                .ifPresent(latest -> database.writing()
                        .update(
                                """
                                UPDATE rm_contract SET latest_occurred = ?
                                WHERE contract = ? AND latest_occurred < ?""",
                                latest.occurredAt().latest().toEpochMilli(),
                                latest.contract().value(),
                                latest.occurredAt().latest().toEpochMilli()));
    }

    private void add(ContractFact.Registered registered) {
        database.writing()
                .update(
                        """
                        INSERT INTO rm_contract (contract, number, client, contractor, contractor_id, period_start, period_end,
                            time_zone, clause_set, latest_occurred, findings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
                        ON CONFLICT (contract) DO UPDATE SET number = excluded.number, client = excluded.client,
                            contractor = excluded.contractor, contractor_id = excluded.contractor_id, period_start = excluded.period_start,
                            period_end = excluded.period_end, time_zone = excluded.time_zone,
                            clause_set = excluded.clause_set""",
                        registered.contract().value(),
                        registered.number(),
                        registered.client().name(),
                        registered.contractor().name(),
                        registered.contractor().id().value(),
                        registered.period().start().toString(),
                        registered.period().end().toString(),
                        registered.timeZone().getId(),
                        registered.clauseSet(),
                        registered.occurredAt().latest().toEpochMilli());
    }

    private void add(ContractFact.Retired retired) {
        database.writing()
                .update(
                        """
                        UPDATE rm_contract SET retired_by = ?, retired_at = ?, retired_on = ?, retired_allowed_by = ?,
                            retired_allowed_by_role = ?
                        WHERE contract = ?""",
                        retired.id().value(),
                        retired.occurredAt().toString(),
                        retired.ground().name(),
                        retired.allowedBy().value(),
                        retired.allowedByRole().name(),
                        retired.contract().value());
    }

    /** All contracts, by id. */
    public List<ContractRow> all() {
        return database.reading().query("SELECT * FROM rm_contract ORDER BY contract", (row, number) -> row(row));
    }

    /** One contract, if it is registered. */
    public Optional<ContractRow> contract(ContractId contract) {
        return contract(contract, database.reading());
    }

    /** One contract, if it is registered; within a read or a write. */
    public Optional<ContractRow> contract(ContractId contract, JdbcTemplate jdbc) {
        return jdbc
                .query("SELECT * FROM rm_contract WHERE contract = ?", (row, number) -> row(row), contract.value())
                .stream()
                .findFirst();
    }

    private static ContractRow row(ResultSet row) throws SQLException {
        return new ContractRow(
                row.getString("contract"),
                row.getString("number"),
                row.getString("client"),
                row.getString("contractor"),
                row.getString("contractor_id"),
                LocalDate.parse(row.getString("period_start")),
                LocalDate.parse(row.getString("period_end")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("clause_set"),
                Instant.ofEpochMilli(row.getLong("latest_occurred")),
                row.getString("kept_until") == null ? null : LocalDate.parse(row.getString("kept_until")),
                row.getString("retired_by") == null
                        ? null
                        : new ContractRow.Retired(
                                row.getString("retired_by"),
                                row.getString("retired_at"),
                                row.getString("retired_on"),
                                row.getString("retired_allowed_by"),
                                row.getString("retired_allowed_by_role")));
    }
}
