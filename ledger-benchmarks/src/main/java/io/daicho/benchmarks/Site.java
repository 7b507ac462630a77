package io.daicho.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A kind of database, with a new and empty one for whoever asks. */
interface Site extends AutoCloseable {
    /** How it is called in the table. */
    String name();

    /** A new data directory, or a new database, as settings of the ledger. */
    Map<String, String> ledger();

    /** A pool of connections to a new database, for the stock set-up. */
    HikariDataSource stock(boolean durable);

    /** The settings of Hibernate that this database needs. */
    Map<String, Object> hibernate();

    /** A connection to a new database, that commits to disk. */
    Connection raw() throws SQLException;

    /** A connection that reads what the ledger of these settings wrote. */
    Connection reading(Map<String, String> ledger) throws SQLException;

    /** Which of the ledger's schemas is made for it. */
    String schema();

    @Override
    void close();

    /** A pool that opens no connection before it is asked. */
    static HikariDataSource pool(HikariConfig config, int size) {
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
