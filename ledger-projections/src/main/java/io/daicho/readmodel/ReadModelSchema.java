package io.daicho.readmodel;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of the read models. They are disposable: when their form changes, they are dropped and built again, so there is
 * no migration, only {@value #VERSION} as the version of today.
 */
public final class ReadModelSchema {
    /** The version of the tables, and of the conclusions stored in them; raise it whenever either changes. */
    public static final int VERSION = 4;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE rm_progress (
                contract TEXT NOT NULL PRIMARY KEY,
                next_position BIGINT NOT NULL,
                contract_wide_dirty INTEGER NOT NULL)""",
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
                body TEXT NOT NULL,
                PRIMARY KEY (contract, position))""",
            "CREATE UNIQUE INDEX rm_journal_fact ON rm_journal (contract, fact)",
            "CREATE INDEX rm_journal_type ON rm_journal (contract, type)",
            "CREATE INDEX rm_journal_thing ON rm_journal (contract, thing_kind, thing_id, position)",
            """
            CREATE TABLE rm_subject (
                contract TEXT NOT NULL,
                subject TEXT NOT NULL,
                position BIGINT NOT NULL,
                PRIMARY KEY (contract, subject, position))""",
            "CREATE INDEX rm_subject_position ON rm_subject (contract, position)",
            """
            CREATE TABLE rm_thing (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                findings TEXT NOT NULL,
                live_from BIGINT,
                live_until BIGINT,
                PRIMARY KEY (contract, thing))""",
            "CREATE INDEX rm_thing_live ON rm_thing (contract, live_from, live_until)",
            """
            CREATE TABLE rm_covered (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                breach TEXT NOT NULL,
                PRIMARY KEY (contract, thing, breach))""",
            """
            CREATE TABLE rm_arrival (
                contract TEXT NOT NULL,
                thing TEXT NOT NULL,
                organisation TEXT NOT NULL,
                arrived_at BIGINT NOT NULL,
                fact TEXT NOT NULL,
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
                period_start TEXT NOT NULL,
                period_end TEXT NOT NULL,
                time_zone TEXT NOT NULL,
                clause_set TEXT NOT NULL,
                latest_occurred BIGINT NOT NULL,
                findings TEXT NOT NULL)""",
            "CREATE TABLE rm_version (version INTEGER NOT NULL)");

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
        if (version(database.writing()) == VERSION) {
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
            database.writing().update("INSERT INTO rm_version (version) VALUES (?)", VERSION);
        });
    }

    private static int version(JdbcTemplate jdbc) {
        try {
            Integer version = jdbc.queryForObject("SELECT max(version) FROM rm_version", Integer.class);
            return version == null ? 0 : version;
        } catch (DataAccessException noSuchTable) {
            return 0;
        }
    }
}
