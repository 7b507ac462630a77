package io.daicho.readmodel.journal;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal: every fact with who recorded it when, in the order of the positions. */
public final class JournalTable {
    private static final String INSERT = """
            INSERT INTO rm_journal (contract, position, fact, type, thing_kind, thing_id, occurred_at, occurred_earliest,
                recorded_at, organisation, role, person, channel, corrects)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ReadModelDatabase database;

    /** The table in a database. */
    public JournalTable(ReadModelDatabase database) {
        this.database = database;
    }

    /** Adds facts; within a write. */
    public void add(List<FedFact> facts) {
        database.writing()
                .batchUpdate(INSERT, facts.stream().map(JournalTable::columns).toList());
    }

    private static @Nullable Object[] columns(FedFact fed) {
        RecordedFact recorded = fed.recorded();
        Fact fact = recorded.fact();
        var by = fact.statement().recordedBy();
        var corrects = fact.statement().corrects();
        return new @Nullable Object[] {
            fact.contract().value(),
            recorded.position(),
            fact.id().value(),
            FactCatalogue.name(fact.getClass()),
            fact.thing().kind().code(),
            fact.thing().id(),
            fact.occurredAt().toString(),
            fact.occurredAt().earliest().toEpochMilli(),
            recorded.recordedAt().toEpochMilli(),
            by.organisation().value(),
            by.role().name(),
            by.person() == null ? null : by.person().value(),
            fed.channel(),
            corrects == null ? null : corrects.fact().value()
        };
    }

    /**
     * A page of the journal, the newest first.
     *
     * @param contract the contract
     * @param before only positions before this one
     * @param most how many rows at most
     */
    public List<JournalRow> page(ContractId contract, long before, int most) {
        return database.reading()
                .query(
                        "SELECT * FROM rm_journal WHERE contract = ? AND position < ? ORDER BY position DESC LIMIT ?",
                        (row, number) -> row(row),
                        contract.value(),
                        before,
                        most);
    }

    /** The last position recorded by an instant. */
    public Optional<Long> lastPosition(ContractId contract, Instant knownAt) {
        return Optional.ofNullable(database.reading()
                .queryForObject(
                        "SELECT max(position) FROM rm_journal WHERE contract = ? AND recorded_at <= ?",
                        Long.class,
                        contract.value(),
                        knownAt.toEpochMilli()));
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("position"),
                row.getString("fact"),
                row.getString("type"),
                row.getString("thing_kind"),
                row.getString("thing_id"),
                row.getString("occurred_at"),
                Instant.ofEpochMilli(row.getLong("occurred_earliest")),
                InstantText.of(Instant.ofEpochMilli(row.getLong("recorded_at"))),
                row.getString("organisation"),
                row.getString("role"),
                row.getString("person"),
                row.getString("channel"),
                row.getString("corrects"));
    }
}
