package io.daicho.service.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.daicho.service.store.keyring.Keyring;
import java.sql.Connection;
import java.sql.SQLException;

/** A database: one connection that writes, opened anew after a failure, and a few that read. */
public abstract class Database implements AutoCloseable {
    private static final int READERS = 8;
    private static final long MOST_WAIT_MILLIS = 10_000;

    private final Dialect dialect;
    private final HikariDataSource readers;

    Database(Dialect dialect, HikariConfig reading) {
        this.dialect = dialect;
        reading.setPoolName("daicho-readers");
        reading.setMaximumPoolSize(READERS);
        reading.setMinimumIdle(1);
        reading.setConnectionTimeout(MOST_WAIT_MILLIS);
        reading.setInitializationFailTimeout(-1);
        // Opens nothing yet: a reader that came before the writer could lock it out of a new file.
        this.readers = new HikariDataSource();
        reading.copyStateTo(readers);
    }

    /** Something that is read. */
    public interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /** Opens a connection that writes; what is committed on it is on disk. */
    public abstract Connection openWriter() throws SQLException;

    /** How it is called in an error. */
    public abstract String where();

    /** Reads. */
    public final <T> T read(Reading<T> reading) {
        try (Connection connection = readers.getConnection()) {
            return reading.from(connection);
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        }
    }

    /** Which of the two it is. */
    public final Dialect dialect() {
        return dialect;
    }

    /** Leaves nothing on disk of what was written over or dropped. */
    void sweep(Connection connection) throws SQLException {}

    /** Brings its schema up to date; to be called first. */
    public final void prepare(Keyring keys) {
        boolean prepared = false;
        try (Connection connection = openWriter()) {
            if (new Schema(dialect, keys).bringUpToDate(connection, where()) > 0) {
                sweep(connection);
            }
            prepared = true;
        } catch (SQLException failure) {
            throw new UnreadableStoreException(failure);
        } finally {
            if (!prepared) {
                close();
            }
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
