package io.daicho.service.store;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is stored, for reading: by contract and position. Whoever follows the ledger follows the positions of each
 * contract, which are dense and appear in their order, never the ordinal.
 */
public final class FactStore {
    /** Where in a fact the reason of a correction stands. */
    public static final String REASON = "corrects.reason";

    private static final int PAGE = 1_000;

    private final Database database;
    private final Commits commits;

    FactStore(Database database, Commits commits) {
        this.database = database;
        this.commits = commits;
    }

    /** The entry of a fact, if it is on record. */
    public Optional<StoredEntry> find(ContractId contract, FactId fact) {
        return database.read(new EntryQuery("WHERE event_id = ?", EventIds.of(contract, fact))).stream()
                .findFirst();
    }

    /** The reason that a correction gives, if its text is there. */
    public Optional<String> reason(ContractId contract, FactId correction) {
        return details(contract, correction).stream()
                .filter(detail -> detail.field().equals(REASON))
                .map(DetailText::text)
                .findFirst();
    }

    /** The contracts on record, in the order of their ids. */
    public List<ContractId> contracts() {
        return List.copyOf(heads().keySet());
    }

    /** The position that the contract's next entry will have, which is how many it has; 0 for an unknown contract. */
    public long head(ContractId contract) {
        return heads().getOrDefault(contract, 0L);
    }

    /** How many entries each contract has, in the order of their ids. */
    public SortedMap<ContractId, Long> heads() {
        return database.read(connection -> {
            SortedMap<ContractId, Long> heads = new TreeMap<>(Comparator.comparing(ContractId::value));
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT contract, next_position FROM contract_head");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    heads.put(new ContractId(rows.getString(1)), rows.getLong(2));
                }
            }
            return heads;
        });
    }

    /**
     * Entries of a contract in the order of their positions.
     *
     * @param from the first position wanted
     * @param limit at most how many
     */
    public List<StoredEntry> read(ContractId contract, long from, int limit) {
        return database.read(new EntryQuery(
                "WHERE contract = ? AND position >= ? ORDER BY position LIMIT ?", contract.value(), from, limit));
    }

    /** All entries of a contract from a position on, in their order, read as they are taken. */
    public Stream<StoredEntry> stream(ContractId contract, long from) {
        return Pages.stream(from, PAGE, first -> read(contract, first, PAGE), StoredEntry::position);
    }

    /** The texts behind a fact's details, as far as they are not erased, in the order of their fields. */
    public List<DetailText> details(ContractId contract, FactId fact) {
        String eventId = EventIds.of(contract, fact);
        return details(Set.of(eventId)).getOrDefault(eventId, List.of());
    }

    /** The texts behind the details of several facts, by event identifier; facts without any are left out. */
    public Map<String, List<DetailText>> details(Set<String> eventIds) {
        return database.read(connection -> {
            Map<String, List<DetailText>> details = new TreeMap<>();
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT field, salt, body FROM detail WHERE event_id = ? ORDER BY field")) {
                for (String eventId : eventIds) {
                    query.setString(1, eventId);
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            details.computeIfAbsent(eventId, key -> new ArrayList<>())
                                    .add(new DetailText(
                                            rows.getString(1),
                                            rows.getString(2),
                                            new String(rows.getBytes(3), StandardCharsets.UTF_8)));
                        }
                    }
                }
            }
            return details;
        });
    }

    /**
     * Asks to be told which contracts grew, after each commit of this process; other processes on the same database do not
     * tell, so look at the {@link #heads} now and then as well.
     *
     * @param listener called on the thread that writes: it must return at once
     */
    public void onCommit(Consumer<Set<ContractId>> listener) {
        commits.subscribe(listener);
    }
}
