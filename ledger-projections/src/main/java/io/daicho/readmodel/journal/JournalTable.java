package io.daicho.readmodel.journal;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.conclusions.question.Late;
import io.daicho.readmodel.Chunks;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journal: every fact with who recorded it when, in the order of the positions. */
public final class JournalTable {
    private static final String INSERT = """
            INSERT INTO rm_journal (contract, position, fact, type, thing_kind, thing_id, occurred_at, occurred_earliest,
                recorded_at, organisation, role, person, channel, corrects, late, data_set)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
            corrects == null ? null : corrects.fact().value(),
            recorded.recordedAt().toEpochMilli() - fact.occurredAt().latest().toEpochMilli(),
            fact instanceof CustodyFact.Beginning beginning
                    ? beginning.dataSet().value()
                    : null
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

    /** The position of a fact, if it is on record; within a read. */
    public Optional<Long> position(ContractId contract, FactId fact) {
        return database
                .reading()
                .queryForList(
                        "SELECT position FROM rm_journal WHERE contract = ? AND fact = ?",
                        Long.class,
                        contract.value(),
                        fact.value())
                .stream()
                .findFirst();
    }

    /** The positions of all facts that correct or withdraw another, in their order. */
    public List<Long> corrections(ContractId contract) {
        return database.reading()
                .queryForList(
                        "SELECT position FROM rm_journal WHERE contract = ? AND corrects IS NOT NULL ORDER BY position",
                        Long.class,
                        contract.value());
    }

    /** The names of the things that facts of these types are about, in their order. */
    public SortedSet<String> things(ContractId contract, Collection<Class<? extends Fact>> types) {
        SortedSet<String> names = new TreeSet<>();
        Chunks.of(
                types.stream().map(FactCatalogue::name).toList(),
                (places, some) -> names.addAll(database.reading()
                        .query(
                                "SELECT DISTINCT thing_kind, thing_id FROM rm_journal WHERE contract = ? AND type IN (%s)"
                                        .formatted(places),
                                (row, number) -> row.getString(1) + "/" + row.getString(2),
                                Chunks.arguments(contract, some))));
        return names;
    }

    /** The names of the copies that a fact ever said to be one of a data set, in their order. */
    public SortedSet<String> copies(ContractId contract, DataSetId dataSet) {
        return new TreeSet<>(database.reading()
                .query(
                        "SELECT DISTINCT thing_kind, thing_id FROM rm_journal WHERE contract = ? AND data_set = ?",
                        (row, number) -> row.getString(1) + "/" + row.getString(2),
                        contract.value(),
                        dataSet.value()));
    }

    /**
     * Gives what was recorded late, in the order of the positions; within a read.
     *
     * @param contract the contract
     * @param most later than so many milliseconds after it happened
     * @param knownAt recorded by then
     * @param late takes each
     */
    public void eachLate(ContractId contract, long most, Instant knownAt, Consumer<Late> late) {
        try (Stream<Late> rows = database.reading()
                .queryForStream("""
                        SELECT fact, type, occurred_at, recorded_at, late, organisation, role, person FROM rm_journal
                        WHERE contract = ? AND late > ? AND recorded_at <= ? ORDER BY contract, position""", (row, number) -> late(row), contract.value(), most, knownAt.toEpochMilli())) {
            rows.forEachOrdered(late);
        }
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Duration.ofMillis(row.getLong(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8));
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
