package io.daicho.service.store.database;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server, for more than one process. */
public class PostgresqlDatabase extends Database {
    private final String url;
    private final Properties properties;

    /** A server, at a JDBC address; its user and password may stand in the address. */
    public PostgresqlDatabase(String url, @Nullable String user, @Nullable String password) {
        super(Dialect.POSTGRESQL, reading(url, user, password));
        this.url = url;
        this.properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "daicho-writer");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
    }

    @Override
    public Connection openWriter() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            // Whatever the server's defaults are: acknowledged means on disk, and nobody waits for a dead writer for
            // ever.
            statement.execute("SET synchronous_commit = on");
            statement.execute("SET lock_timeout = '10s'");
            statement.execute("SET idle_in_transaction_session_timeout = '30s'");
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    @Override
    public String where() {
        return "The database " + url.replaceAll("\\?.*", "");
    }

    private static HikariConfig reading(String url, @Nullable String user, @Nullable String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setReadOnly(true);
        pool.addDataSourceProperty("ApplicationName", "daicho-readers");
        return pool;
    }
}
