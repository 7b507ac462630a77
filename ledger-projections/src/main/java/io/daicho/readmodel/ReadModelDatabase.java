package io.daicho.readmodel;

import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the read models lie: one way to write, one at a time, and one to read. */
public final class ReadModelDatabase {
    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcTemplate writing;
    private final TransactionTemplate writeTransaction;
    private final JdbcTemplate reading;
    private final TransactionTemplate readTransaction;

    /**
     * A database.
     *
     * @param writes connections to write with; one at a time is used
     * @param reads connections to read with
     */
    public ReadModelDatabase(DataSource writes, DataSource reads) {
        this.writing = new JdbcTemplate(writes);
        this.writeTransaction = new TransactionTemplate(new DataSourceTransactionManager(writes));
        this.reading = new JdbcTemplate(reads);
        this.reading.setFetchSize(ROWS_AT_ONCE);
        this.readTransaction = new TransactionTemplate(new DataSourceTransactionManager(reads));
        this.readTransaction.setReadOnly(false); // SQLite's driver cannot change it on an open connection
        this.readTransaction.setIsolationLevel(Connection.TRANSACTION_SERIALIZABLE);
    }

    /** For statements within {@link #write}. */
    public JdbcTemplate writing() {
        return writing;
    }

    /** For queries, within {@link #read} where several must see the same state or rows are streamed. */
    public JdbcTemplate reading() {
        return reading;
    }

    /** One transaction; everything or nothing. */
    public void write(Runnable work) {
        writeTransaction.executeWithoutResult(status -> work.run());
    }

    /** One consistent view. */
    public <T> T read(Supplier<T> work) {
        T result = readTransaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a reading gave nothing");
        }
        return result;
    }
}
