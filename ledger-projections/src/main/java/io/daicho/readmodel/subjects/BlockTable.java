package io.daicho.readmodel.subjects;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.readmodel.Chunks;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.compact.CompactFacts;
import io.daicho.readmodel.subjects.SubjectTable.Filed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The facts of each subject in blocks of some dozens: nearly always one row a copy. */
final class BlockTable {
    private static final int FACTS_A_BLOCK = 64;

    private final ReadModelDatabase database;

    BlockTable(ReadModelDatabase database) {
        this.database = database;
    }

    /** Adds facts to their subjects; within a write. */
    void append(ContractId contract, Map<String, List<RecordedFact>> bySubject) {
        Map<String, Block> last = last(contract, bySubject.keySet());
        List<Object[]> rows = new ArrayList<>();
        bySubject.forEach((subject, more) -> {
            Block block = last.getOrDefault(subject, new Block(0, List.of()));
            List<RecordedFact> facts = new ArrayList<>(block.facts());
            facts.addAll(more);
            for (int from = 0; from < facts.size(); from += FACTS_A_BLOCK) {
                List<RecordedFact> some = facts.subList(from, Math.min(from + FACTS_A_BLOCK, facts.size()));
                int number = block.number() + from / FACTS_A_BLOCK;
                rows.add(new Object[] {contract.value(), subject, number, CompactFacts.write(some)});
            }
        });
        database.writing().batchUpdate("""
                        INSERT INTO rm_subject (contract, subject, block, facts) VALUES (?, ?, ?, ?)
                        ON CONFLICT (contract, subject, block) DO UPDATE SET facts = excluded.facts""", rows);
    }

    private record Block(int number, List<RecordedFact> facts) {}

    private Map<String, Block> last(ContractId contract, Iterable<String> subjects) {
        Map<String, Block> last = new HashMap<>();
        Chunks.of(
                subjects,
                (places, some) -> database.writing()
                        .query(
                                """
                        SELECT s.subject, s.block, s.facts FROM rm_subject s
                        WHERE s.contract = ? AND s.subject IN (%s) AND s.block = (SELECT max(m.block) FROM rm_subject m
                            WHERE m.contract = s.contract AND m.subject = s.subject)""".formatted(places),
                                row -> {
                                    Block block = new Block(row.getInt(2), CompactFacts.read(row.getBytes(3)));
                                    last.put(row.getString(1), block);
                                },
                                Chunks.arguments(contract, some)));
        return last;
    }

    List<RecordedFact> facts(ContractId contract, String subject, JdbcTemplate jdbc) {
        return read(jdbc.query(
                "SELECT facts FROM rm_subject WHERE contract = ? AND subject = ? ORDER BY block",
                (row, number) -> row.getBytes(1),
                contract.value(),
                subject));
    }

    /** The blocks of these subjects. */
    void some(ContractId contract, Iterable<String> subjects, JdbcTemplate jdbc, Consumer<Filed> things) {
        Gathering gathering = new Gathering(things);
        Chunks.of(
                subjects,
                (places, chunk) -> jdbc.query(
                        """
                        SELECT subject, facts FROM rm_subject WHERE contract = ? AND subject IN (%s)
                        ORDER BY contract, subject, block""".formatted(places),
                        row -> {
                            gathering.take(new Filed(row.getString(1), List.of(row.getBytes(2))));
                        },
                        Chunks.arguments(contract, chunk)));
        gathering.finish();
    }

    static List<RecordedFact> read(List<byte[]> blocks) {
        if (blocks.size() == 1) {
            return CompactFacts.read(blocks.get(0));
        }
        return blocks.stream()
                .flatMap(block -> CompactFacts.read(block).stream())
                .toList();
    }

    /** Gives each thing's blocks, one thing after the other. */
    void each(ContractId contract, JdbcTemplate jdbc, Consumer<Filed> things) {
        Gathering gathering = new Gathering(things);
        try (Stream<Filed> rows = jdbc.queryForStream(
                """
                SELECT subject, facts FROM rm_subject WHERE contract = ? AND subject > ''
                ORDER BY contract, subject, block""", (row, number) -> new Filed(row.getString(1), List.of(row.getBytes(2))), contract.value())) {
            rows.forEachOrdered(gathering::take);
        }
        gathering.finish();
    }

    /** Gathers the rows of one subject after the other. */
    private static final class Gathering {
        private final Consumer<Filed> things;
        private final List<byte[]> gathered = new ArrayList<>();
        private String subject = "";

        Gathering(Consumer<Filed> things) {
            this.things = things;
        }

        void take(Filed row) {
            if (!row.subject().equals(subject)) {
                finish();
                subject = row.subject();
            }
            gathered.addAll(row.blocks());
        }

        void finish() {
            if (!gathered.isEmpty()) {
                things.accept(new Filed(subject, List.copyOf(gathered)));
                gathered.clear();
            }
        }
    }
}
