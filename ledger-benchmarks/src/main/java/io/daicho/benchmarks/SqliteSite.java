package io.daicho.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/** Files in one directory, which is deleted at the end; the same settings for every side. */
final class SqliteSite implements Site {
    private final Path directory;
    private int files;

    SqliteSite() {
        try {
            directory = Files.createTempDirectory("daicho-benchmark");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public Map<String, String> ledger() {
        return Map.of("daicho.data", next().toString());
    }

    /** One connection: SQLite has one writer, and a transaction that first reads and then writes fails beside another. */
    @Override
    public HikariDataSource stock(boolean durable) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:sqlite:" + next());
        SQLiteConfig config = config();
        if (!durable) {
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        }
        pool.setDataSourceProperties(config.toProperties());
        return Site.pool(pool, 1);
    }

    @Override
    public Map<String, Object> hibernate() {
        return Map.of("hibernate.dialect", PlainBytesSqliteDialect.class.getName());
    }

    @Override
    public Connection raw() throws SQLException {
        return config().createConnection("jdbc:sqlite:" + next());
    }

    @Override
    public Connection reading(Map<String, String> ledger) throws SQLException {
        return config().createConnection("jdbc:sqlite:" + ledger.get("daicho.data") + "/ledger.db");
    }

    @Override
    public String schema() {
        return "sqlite";
    }

    private Path next() {
        return directory.resolve(Integer.toString(files++));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    @Override
    public void close() {
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
