package io.daicho.readmodel.subjects;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.FactSource;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.ThingFacts;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Under which subjects each fact is filed; gives the facts subject by subject, without holding more than one. */
public final class SubjectTable {
    private static final String FACTS = """
            SELECT s.subject, j.position, j.recorded_at, j.type, j.body
            FROM rm_subject s JOIN rm_journal j ON j.contract = s.contract AND j.position = s.position
            WHERE s.contract = ?""";

    private final ReadModelDatabase database;

    /** The table in a database. */
    public SubjectTable(ReadModelDatabase database) {
        this.database = database;
    }

    /**
     * Files facts; within a write, and after they are in the journal.
     *
     * @return every subject that was touched
     */
    public Set<String> add(List<FedFact> facts) {
        Map<FactId, Set<String>> batch = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        Set<String> touched = new java.util.HashSet<>();
        for (FedFact fed : facts) {
            RecordedFact recorded = fed.recorded();
            ContractId contract = recorded.fact().contract();
            Set<String> subjects = Subjects.of(
                    recorded.fact(),
                    earlier -> batch.containsKey(earlier) ? batch.get(earlier) : stored(contract, earlier));
            batch.put(recorded.fact().id(), subjects);
            touched.addAll(subjects);
            subjects.forEach(subject -> rows.add(new Object[] {contract.value(), subject, recorded.position()}));
        }
        database.writing().batchUpdate("INSERT INTO rm_subject (contract, subject, position) VALUES (?, ?, ?)", rows);
        return touched;
    }

    private Collection<String> stored(ContractId contract, FactId fact) {
        return database.writing().queryForList("""
                        SELECT s.subject FROM rm_subject s
                        JOIN rm_journal j ON j.contract = s.contract AND j.position = s.position
                        WHERE j.contract = ? AND j.fact = ?""", String.class, contract.value(), fact.value());
    }

    /** The facts of a contract, to be concluded from; within a read or a write. */
    public FactSource facts(ContractId contract, JdbcTemplate jdbc) {
        return new FactSource() {
            @Override
            public Collection<RecordedFact> contractWide() {
                return subject(contract, Subjects.CONTRACT_WIDE, jdbc);
            }

            @Override
            public void eachThing(Consumer<ThingFacts> things) {
                SubjectTable.eachThing(contract, jdbc, things);
            }
        };
    }

    /** What one thing is concluded from; within a read or a write. */
    public ThingFacts thing(ContractId contract, Thing thing, JdbcTemplate jdbc) {
        return new ThingFacts(thing, subject(contract, Subjects.name(thing), jdbc));
    }

    private static List<RecordedFact> subject(ContractId contract, String subject, JdbcTemplate jdbc) {
        return jdbc.query(
                FACTS + " AND s.subject = ? ORDER BY s.position",
                (row, number) -> fact(row),
                contract.value(),
                subject);
    }

    private static void eachThing(ContractId contract, JdbcTemplate jdbc, Consumer<ThingFacts> things) {
        Gathering gathering = new Gathering(things);
        try (Stream<SubjectFact> rows = jdbc.queryForStream(
                FACTS + " AND s.subject > '' ORDER BY s.subject, s.position",
                (row, number) -> new SubjectFact(row.getString("subject"), fact(row)),
                contract.value())) {
            rows.forEachOrdered(gathering::take);
        }
        gathering.finish();
    }

    private static RecordedFact fact(ResultSet row) throws SQLException {
        return new RecordedFact(
                row.getLong("position"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                FactJson.readNested(row.getString("type"), row.getString("body")));
    }

    private record SubjectFact(String subject, RecordedFact fact) {}

    /** Gathers the rows of one subject after the other. */
    private static final class Gathering {
        private final Consumer<ThingFacts> things;
        private final List<RecordedFact> gathered = new ArrayList<>();
        private String subject = "";

        Gathering(Consumer<ThingFacts> things) {
            this.things = things;
        }

        void take(SubjectFact row) {
            if (!row.subject().equals(subject)) {
                finish();
                subject = row.subject();
            }
            gathered.add(row.fact());
        }

        void finish() {
            if (!gathered.isEmpty()) {
                things.accept(new ThingFacts(Subjects.thing(subject), List.copyOf(gathered)));
                gathered.clear();
            }
        }
    }
}
