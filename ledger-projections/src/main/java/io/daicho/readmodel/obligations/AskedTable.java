package io.daicho.readmodel.obligations;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.frame.Name;
import io.daicho.proof.text.Sha256;
import io.daicho.readmodel.Chunks;
import io.daicho.readmodel.ReadModelDatabase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which conclusions asked for which names, so that a contract-wide fact finds those it touches. Most things ask for the same
 * names together, so these are stored once for all that do; names of few things are stored thing by thing. That a thing asks
 * for itself and for its own facts goes without saying.
 */
final class AskedTable {
    private final ReadModelDatabase database;

    AskedTable(ReadModelDatabase database) {
        this.database = database;
    }

    /** Stores the names that each thing asked for by itself. */
    void replace(ContractId contract, Map<String, Concluded> concluded) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        concluded.forEach((thing, one) -> {
            old.add(new Object[] {contract.value(), thing});
            one.asked().stream()
                    .filter(AskedTable::isOfFew)
                    .forEach(name -> rows.add(new Object[] {contract.value(), thing, name.toString()}));
        });
        database.writing().batchUpdate("DELETE FROM rm_asked WHERE contract = ? AND thing = ?", old);
        database.writing().batchUpdate("INSERT INTO rm_asked (contract, thing, name) VALUES (?, ?, ?)", rows);
    }

    /** Stores the names that a thing asked for as others do; gives the number of these names together. */
    Map<String, Long> together(ContractId contract, Map<String, Concluded> concluded) {
        Map<String, Long> numbers = new java.util.HashMap<>();
        Map<Long, TreeSet<String>> together = new java.util.HashMap<>();
        concluded.forEach((thing, one) -> {
            TreeSet<String> names = new TreeSet<>();
            one.asked().stream()
                    .filter(name -> !isOfFew(name) && !goesWithoutSaying(name, one))
                    .forEach(name -> names.add(name.toString()));
            long number = number(names);
            numbers.put(thing, number);
            together.put(number, names);
        });
        List<Object[]> rows = new ArrayList<>();
        together.forEach((number, names) ->
                names.forEach(name -> rows.add(new Object[] {contract.value(), number, name})));
        database.writing().batchUpdate("""
                        INSERT INTO rm_asked_together (contract, asked, name) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING""", rows);
        return numbers;
    }

    private static boolean isOfFew(Name name) {
        return name.by() == Name.By.BREACH || name.by() == Name.By.DATA_SET;
    }

    private static boolean goesWithoutSaying(Name name, Concluded one) {
        if (name.by() == Name.By.COPY) {
            Thing thing = one.facts().thing();
            return thing.kind() == Thing.Kind.COPY && thing.id().equals(name.value());
        }
        return name.by() == Name.By.FACT
                && one.facts().facts().stream()
                        .map(RecordedFact::fact)
                        .anyMatch(fact -> fact.id().value().equals(name.value()));
    }

    /** Of the same names the same number; that different ones had the same would only conclude some things needlessly. */
    private static long number(SortedSet<String> names) {
        byte[] text = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Sha256.of(text)).getLong();
    }

    /**
     * Marks everything that was concluded from facts of these names. First the few names, then their things: SQLite keeps to
     * the order of a {@code CROSS JOIN}, where it would otherwise go through every thing.
     */
    void markAsking(ContractId contract, Iterable<Name> names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(name.toString()));
        Chunks.of(texts, (places, some) -> {
            database.writing().update("""
                            INSERT INTO rm_dirty (contract, thing)
                            SELECT t.contract, t.thing FROM rm_asked_together a CROSS JOIN rm_thing t
                            WHERE a.contract = ? AND a.name IN (%s)
                                AND t.contract = a.contract AND t.asked = a.asked ON CONFLICT DO NOTHING""".formatted(places), Chunks.arguments(contract, some));
            database.writing().update("""
                            INSERT INTO rm_dirty (contract, thing)
                            SELECT contract, thing FROM rm_asked WHERE contract = ? AND name IN (%s)
                            ON CONFLICT DO NOTHING""".formatted(places), Chunks.arguments(contract, some));
        });
    }

    /** Marks these things, as far as anything was concluded about them. */
    void mark(ContractId contract, Iterable<String> things) {
        Chunks.of(
                things,
                (places, some) -> database.writing().update("""
                        INSERT INTO rm_dirty (contract, thing)
                        SELECT contract, thing FROM rm_thing WHERE contract = ? AND thing IN (%s)
                        ON CONFLICT DO NOTHING""".formatted(places), Chunks.arguments(contract, some)));
    }

    /** Marks every thing that facts are filed under. */
    void markAll(ContractId contract) {
        database.writing().update("""
                        INSERT INTO rm_dirty (contract, thing)
                        SELECT DISTINCT contract, subject FROM rm_subject WHERE contract = ? AND subject > ''
                        ON CONFLICT DO NOTHING""", contract.value());
    }
}
