package io.daicho.service.reading;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.daicho.readmodel.ReadModelDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** The connections of the read models: a file of their own beside the ledger, or the same PostgreSQL server. */
final class ReadModelSources implements AutoCloseable {
    private static final int READERS = 8;
    private static final int MOST_WAIT_MILLIS = 10_000;

    /** Otherwise blocks of facts come as hexadecimal text until a statement was executed some times. */
    private static final String BINARY_FROM_THE_FIRST = "-1";

    private final HikariDataSource writes;
    private final HikariDataSource reads;

    private ReadModelSources(HikariConfig writes, HikariConfig reads) {
        writes.setPoolName("daicho-readmodel-writer");
        writes.setMaximumPoolSize(1);
        reads.setPoolName("daicho-readmodel-readers");
        reads.setMaximumPoolSize(READERS);
        reads.setMinimumIdle(1);
        this.writes = new HikariDataSource(writes);
        this.reads = new HikariDataSource(reads);
    }

    /** They can be built again, so they need not be on disk with every commit. */
    static ReadModelSources sqlite(Path file) {
        return new ReadModelSources(sqliteConfig(file), sqliteConfig(file));
    }

    private static HikariConfig sqliteConfig(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(MOST_WAIT_MILLIS);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(config.toProperties());
        return pool;
    }

    static ReadModelSources postgresql(String url, @Nullable String user, @Nullable String password) {
        HikariConfig reads = postgresqlConfig(url, user, password);
        reads.addDataSourceProperty("prepareThreshold", BINARY_FROM_THE_FIRST);
        return new ReadModelSources(postgresqlConfig(url, user, password), reads);
    }

    private static HikariConfig postgresqlConfig(String url, @Nullable String user, @Nullable String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    ReadModelDatabase database() {
        return new ReadModelDatabase(writes, reads);
    }

    @Override
    public void close() {
        reads.close();
        writes.close();
    }
}
