package io.daicho.readmodel;

import io.daicho.readmodel.compact.CompactFacts;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of the read models. They are disposable: when their form changes, they are dropped and built again, so there is
 * no migration, only {@value #VERSION} as the version of today.
 */
public final class ReadModelSchema {
    /** The version of the tables, and of the conclusions stored in them; raise it whenever either changes. */
    public static final int VERSION = 9;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE rm_progress (
                contract TEXT NOT NULL PRIMARY KEY,
                next_position BIGINT NOT NULL,
                next_contract_wide BIGINT NOT NULL,
                next_framed BIGINT NOT NULL,
                steps BIGINT NOT NULL)""",
            """
            CREATE TABLE rm_dirty (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                PRIMARY KEY (contract, thing))""",
            """
            CREATE TABLE rm_journal (
                contract TEXT NOT NULL,
                position BIGINT NOT NULL,
                fact TEXT NOT NULL,
                type TEXT NOT NULL,
                thing_kind TEXT NOT NULL,
                thing_id TEXT NOT NULL,
                occurred_at TEXT NOT NULL,
                occurred_earliest BIGINT NOT NULL,
                recorded_at BIGINT NOT NULL,
                organisation TEXT NOT NULL,
                role TEXT NOT NULL,
                person TEXT,
                channel TEXT NOT NULL,
                corrects TEXT,
                late BIGINT NOT NULL,
                data_set TEXT,
                PRIMARY KEY (contract, position))""",
            "CREATE UNIQUE INDEX rm_journal_fact ON rm_journal (contract, fact)",
            "CREATE INDEX rm_journal_type ON rm_journal (contract, type, thing_kind, thing_id)",
            "CREATE INDEX rm_journal_thing ON rm_journal (contract, thing_kind, thing_id, position)",
            "CREATE INDEX rm_journal_corrects ON rm_journal (contract, position) WHERE corrects IS NOT NULL",
            """
            CREATE INDEX rm_journal_data_set ON rm_journal (contract, data_set, thing_kind, thing_id)
            WHERE data_set IS NOT NULL""",
            """
            CREATE TABLE rm_subject (
                contract TEXT NOT NULL,
                subject TEXT NOT NULL,
                block INTEGER NOT NULL,
                facts BYTEA NOT NULL,
                PRIMARY KEY (contract, subject, block))""",
            """
            CREATE TABLE rm_thing (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                findings TEXT NOT NULL,
                live_from BIGINT,
                live_until BIGINT,
                handling_earliest BIGINT,
                handling_latest BIGINT,
                handling_fact BYTEA,
                asked BIGINT NOT NULL,
                PRIMARY KEY (contract, thing))""",
            "CREATE INDEX rm_thing_live ON rm_thing (contract, live_from, live_until)",
            """
            CREATE INDEX rm_thing_handling
            ON rm_thing (contract, handling_earliest, handling_latest, handling_fact)""",
            "CREATE INDEX rm_thing_asked ON rm_thing (contract, asked)",
            """
            CREATE TABLE rm_asked (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (contract, thing, name))""",
            "CREATE INDEX rm_asked_name ON rm_asked (contract, name, thing)",
            """
            CREATE TABLE rm_asked_together (
                contract TEXT NOT NULL,
                asked BIGINT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (contract, asked, name))""",
            "CREATE INDEX rm_asked_together_name ON rm_asked_together (contract, name, asked)",
            """
            CREATE TABLE rm_covered (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                breach TEXT NOT NULL,
                PRIMARY KEY (contract, thing, breach))""",
            "CREATE INDEX rm_covered_breach ON rm_covered (contract, breach)",
            """
            CREATE TABLE rm_arrival (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                organisation TEXT NOT NULL,
                arrived_at BIGINT NOT NULL,
                fact BYTEA NOT NULL,
                PRIMARY KEY (contract, thing, organisation))""",
            "CREATE INDEX rm_arrival_first ON rm_arrival (contract, organisation, arrived_at, fact)",
            """
            CREATE TABLE rm_custody (
                contract TEXT NOT NULL,
                copy TEXT NOT NULL,
                step INTEGER NOT NULL,
                data_set TEXT NOT NULL,
                kind TEXT NOT NULL,
                parent TEXT,
                holder TEXT NOT NULL,
                medium TEXT NOT NULL,
                service TEXT,
                place TEXT,
                country TEXT NOT NULL,
                serial_number TEXT,
                held_from BIGINT NOT NULL,
                held_until BIGINT,
                ended_by TEXT,
                PRIMARY KEY (contract, copy, step))""",
            """
            CREATE TABLE rm_contract (
                contract TEXT NOT NULL PRIMARY KEY,
                number TEXT NOT NULL,
                client TEXT NOT NULL,
                contractor TEXT NOT NULL,
                contractor_id TEXT NOT NULL,
                period_start TEXT NOT NULL,
                period_end TEXT NOT NULL,
                time_zone TEXT NOT NULL,
                clause_set TEXT NOT NULL,
                latest_occurred BIGINT NOT NULL,
                findings TEXT NOT NULL,
                kept_until TEXT,
                retired_by TEXT,
                retired_at TEXT,
                retired_on TEXT,
                retired_allowed_by TEXT,
                retired_allowed_by_role TEXT)""",
            "CREATE TABLE rm_version (version INTEGER NOT NULL, language INTEGER NOT NULL)");

    /** Not thrown away: what cannot be read from the facts again. */
    private static final String KEPT = """
            CREATE TABLE IF NOT EXISTS rm_edition (
                edition TEXT NOT NULL PRIMARY KEY,
                digest TEXT NOT NULL,
                contract TEXT NOT NULL)""";

    private static final List<String> NAMES = List.of(
            "rm_progress",
            "rm_dirty",
            "rm_journal",
            "rm_subject",
            "rm_thing",
            "rm_asked",
            "rm_asked_together",
            "rm_covered",
            "rm_arrival",
            "rm_custody",
            "rm_contract",
            "rm_version");

    private ReadModelSchema() {}

    /**
     * Makes the tables ready.
     *
     * @return whether they are new and empty, so that everything must be read again
     */
    public static boolean prepare(ReadModelDatabase database) {
        if (isOfToday(database.writing())) {
            return false;
        }
        clear(database);
        return true;
    }

    /** Throws everything away and makes the tables anew. */
    public static void clear(ReadModelDatabase database) {
        database.write(() -> {
            NAMES.forEach(name -> database.writing().execute("DROP TABLE IF EXISTS " + name));
            TABLES.forEach(database.writing()::execute);
            database.writing().execute(KEPT);
            database.writing()
                    .update(
                            "INSERT INTO rm_version (version, language) VALUES (?, ?)",
                            VERSION,
                            CompactFacts.language());
        });
    }

    /** Whether the tables have today's form, and the facts in them are in today's language. */
    private static boolean isOfToday(JdbcTemplate jdbc) {
        try {
            return !jdbc.queryForList(
                            "SELECT version FROM rm_version WHERE version = ? AND language = ?",
                            Integer.class,
                            VERSION,
                            CompactFacts.language())
                    .isEmpty();
        } catch (DataAccessException noSuchTable) {
            return false;
        }
    }
}
