package io.daicho.service.store;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.detail.DetailRow;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.writing.Commits;
import io.daicho.service.store.writing.Erasing;
import io.daicho.service.store.writing.Retirements;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int PAGE = 1_000;

    private final Database database;
    private final Commits commits;
    private final Keyring keys;
    private final Erasing erasing;

    FactStore(Database database, Commits commits, Keyring keys, Erasing erasing) {
        this.erasing = erasing;
        this.database = database;
        this.commits = commits;
        this.keys = keys;
    }

    /** The entry of a fact, if it is on record. */
    public Optional<StoredEntry> find(ContractId contract, FactId fact) {
        return database.read(new EntryQuery("WHERE event_id = ?", EventIds.of(contract, fact))).stream()
                .findFirst();
    }

    /** The text of a detail of a fact, if it is there. */
    public Optional<String> text(ContractId contract, FactId fact, String field) {
        return details(contract, fact).stream()
                .filter(detail -> detail.field().equals(field))
                .map(DetailText::text)
                .findFirst();
    }

    /** The fact by which a contract was retired, if it was. */
    public Optional<FactId> retirement(ContractId contract) {
        return database.read(connection -> {
            try (PreparedStatement query = Retirements.prepare(connection)) {
                return Retirements.of(query, contract.value()).map(FactId::new);
            }
        });
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

    /** The texts behind a fact's details, as far as they can be read, in the order of their fields. */
    public List<DetailText> details(ContractId contract, FactId fact) {
        return kept(contract, fact).values().stream()
                .map(KeptDetail::text)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What there is behind a fact's details, by field; a field for which there is nothing at all is left out. */
    public SortedMap<String, KeptDetail> kept(ContractId contract, FactId fact) {
        String eventId = EventIds.of(contract, fact);
        return kept(Set.of(eventId)).getOrDefault(eventId, new TreeMap<>());
    }

    /** What there is behind the details of several facts, by event identifier and field. */
    public Map<String, SortedMap<String, KeptDetail>> kept(Set<String> eventIds) {
        return database.read(connection -> {
            Map<String, SortedMap<String, KeptDetail>> kept = new TreeMap<>();
            try (PreparedStatement query = DetailRow.ofEvent(connection)) {
                for (String eventId : eventIds) {
                    for (DetailRow row : DetailRow.of(query, eventId)) {
                        kept.computeIfAbsent(eventId, id -> new TreeMap<>()).put(row.field(), row.open(keys));
                    }
                }
            }
            return kept;
        });
    }

    /**
     * What lies beside the facts of a contract.
     *
     * @param details how many details are not erased
     * @param files how many evidence files are not
     * @param erased how many of both are
     */
    public record Beside(long details, long files, long erased) {}

    /** How much lies beside the facts of a contract. */
    public Beside beside(ContractId contract) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    SELECT count(CASE WHEN erased_by IS NULL AND content IS NULL THEN 1 END),
                        count(CASE WHEN erased_by IS NULL AND content IS NOT NULL THEN 1 END), count(erased_by)
                    FROM detail WHERE event_id > ? AND event_id < ?""")) {
                query.setString(1, contract.value() + "/");
                query.setString(2, contract.value() + EventIds.AFTER_SLASH);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return new Beside(row.getLong(1), row.getLong(2), row.getLong(3));
                }
            }
        });
    }

    /** The entries about things of one kind, in the order of their positions. */
    public List<StoredEntry> about(ContractId contract, Thing.Kind kind) {
        String prefix = contract.value() + "/" + kind.code();
        return database
                .read(new EntryQuery(
                        "WHERE aggregate_id > ? AND aggregate_id < ?", prefix + "/", prefix + EventIds.AFTER_SLASH))
                .stream()
                .sorted(Comparator.comparing(StoredEntry::position))
                .toList();
    }

    /** The names under which the bytes of evidence files must lie. */
    public Set<String> contents() {
        return contents("content IS NOT NULL AND erased_by IS NULL");
    }

    /** Whether a fact names an evidence file that lies under this name. */
    public boolean namesContent(String name) {
        return contents("content = ?", name).contains(name);
    }

    private Set<String> contents(String condition, String... parameters) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT content FROM detail WHERE " + condition)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setString(i + 1, parameters[i]);
                }
                Set<String> names = new HashSet<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                return names;
            }
        });
    }

    /** Asks to be told the names of evidence files that were erased, when their keys are destroyed. */
    public void onErased(Consumer<String> listener) {
        erasing.subscribe(listener);
    }

    /** Whether keys may be there still of details that are on record as erased; it is tried again every second. */
    public boolean hasKeysOfErased() {
        return erasing.isLeft();
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
