package io.daicho.service.access;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Access;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notes who looked at which contract, in a file of its own ({@code access.db}) in the data directory, so that looking never
 * waits for recording. An access that cannot be noted is logged and not refused.
 */
public final class AccessLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final int MOST = 10_000;

    private final HikariDataSource source;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The log in a data directory. */
    public AccessLog(Path directory, Clock clock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + directory.resolve("access.db"));
        config.setPoolName("daicho-access");
        config.setMaximumPoolSize(1);
        config.setConnectionInitSql("PRAGMA journal_mode = WAL");
        this.source = new HikariDataSource(config);
        this.jdbc = new JdbcTemplate(source);
        this.clock = clock;
        jdbc.execute("""
                CREATE TABLE IF NOT EXISTS access (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    contract TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    who TEXT NOT NULL,
                    what TEXT NOT NULL,
                    detail TEXT NOT NULL)""");
    }

    /** What somebody did. */
    public enum What {
        /** Looked at a page or an answer. */
        VIEWED,
        /** Put one of the questions. */
        ASKED,
        /** Took content away: the journal, a pack, entries of the log, an evidence file, a document. */
        EXPORTED
    }

    /** Notes that somebody looked. */
    public void note(ContractId contract, String who, What what, String detail) {
        try {
            jdbc.update(
                    "INSERT INTO access (contract, at, who, what, detail) VALUES (?, ?, ?, ?, ?)",
                    contract.value(),
                    clock.millis(),
                    who,
                    what.name(),
                    detail);
        } catch (DataAccessException failure) {
            LOG.error("An access could not be noted: {} {} {}", who, what, detail, failure);
        }
    }

    /** Who looked at a contract, the earliest first; of very many the newest. */
    public List<Access> of(ContractId contract) {
        return jdbc.query(
                """
                SELECT at, who, what, detail FROM (SELECT * FROM access WHERE contract = ? ORDER BY number DESC LIMIT ?)
                ORDER BY number""",
                (row, number) -> new Access(
                        Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)),
                contract.value(),
                MOST);
    }

    @Override
    public void close() {
        source.close();
    }
}
