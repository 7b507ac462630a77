package io.daicho.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL with its own settings, that is started for the run. */
final class PostgresqlSite implements Site {
    private static final String USER = "postgres";
    private static final int STOCK_CONNECTIONS = 40;

    private final EmbeddedPostgres server;
    private final SqliteSite directories = new SqliteSite();
    private int databases;

    PostgresqlSite() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> ledger() {
        return Map.of(
                "daicho.data", directories.ledger().get("daicho.data"),
                "daicho.store.url", emptyDatabase(),
                "daicho.store.user", USER);
    }

    @Override
    public HikariDataSource stock(boolean durable) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(emptyDatabase());
        return Site.pool(pool, STOCK_CONNECTIONS);
    }

    @Override
    public Map<String, Object> hibernate() {
        return Map.of("hibernate.dialect", ByteaPostgresqlDialect.class.getName());
    }

    @Override
    public Connection raw() throws SQLException {
        return DriverManager.getConnection(emptyDatabase() + "&reWriteBatchedInserts=true");
    }

    @Override
    public Connection reading(Map<String, String> ledger) throws SQLException {
        return DriverManager.getConnection(ledger.get("daicho.store.url"));
    }

    @Override
    public String schema() {
        return "postgresql";
    }

    private String emptyDatabase() {
        String name = "benchmark" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server.getJdbcUrl(USER, name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            directories.close();
        }
    }
}
