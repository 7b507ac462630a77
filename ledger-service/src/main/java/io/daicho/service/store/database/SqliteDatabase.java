package io.daicho.service.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One file, in write-ahead mode: readers and the writer do not wait for each other. */
public class SqliteDatabase extends Database {
    private static final int MOST_WAIT_MILLIS = 5_000;

    private final Path file;
    private final SQLiteDataSource writing;

    /** A file, which its writer makes where it is not there. */
    public SqliteDatabase(Path file) {
        super(Dialect.SQLITE, reading(file));
        this.file = file;
        SQLiteConfig config = common();
        // Overwrites what is deleted: an erased detail must not remain in free pages.
        Properties properties = config.toProperties();
        properties.setProperty(SQLiteConfig.Pragma.SECURE_DELETE.pragmaName, "true");
        this.writing = new SQLiteDataSource(new SQLiteConfig(properties));
        writing.setUrl(url(file));
    }

    @Override
    public Connection openWriter() throws SQLException {
        return writing.getConnection();
    }

    /** What was deleted is overwritten (secure_delete), but older pages still lie in the write-ahead log. */
    @Override
    void sweep(Connection connection) throws SQLException {
        Dialect.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    public String where() {
        return "The file " + file;
    }

    private static HikariConfig reading(Path file) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url(file));
        SQLiteConfig config = common();
        config.setReadOnly(false);
        pool.setDataSourceProperties(config.toProperties());
        pool.setConnectionInitSql("PRAGMA query_only = ON");
        return pool;
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(MOST_WAIT_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }
}
