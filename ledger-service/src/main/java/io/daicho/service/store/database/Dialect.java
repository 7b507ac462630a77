package io.daicho.service.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Where the two databases differ. */
public enum Dialect {
    /**
     * SQLite: the directory's lock leaves one process, its writer one thread. Transactions are spelt out, because the
     * driver's own commit begins the next one at once, and would keep the file locked while nothing is written.
     */
    SQLITE {
        @Override
        public void begin(Connection connection) throws SQLException {
            execute(connection, "BEGIN IMMEDIATE");
        }

        @Override
        public void commit(Connection connection) throws SQLException {
            execute(connection, "COMMIT");
        }

        @Override
        public void rollback(Connection connection) throws SQLException {
            execute(connection, "ROLLBACK");
        }

        @Override
        public boolean isFaultOfOneUnit(SQLException failure) {
            int code = failure.getErrorCode() & 0xff;
            return code == CONSTRAINT || code == TOO_BIG;
        }

        @Override
        boolean takeTurn(Connection connection) {
            return true;
        }
    },

    /**
     * PostgreSQL: several processes may write, one batch at a time. That makes the ordinal grow in the order of commits,
     * so that no token ever passes by a fact that is committed late (AxonFramework issue 4829).
     */
    POSTGRESQL {
        @Override
        public void begin(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            execute(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }

        @Override
        public void commit(Connection connection) throws SQLException {
            connection.commit();
        }

        @Override
        public void rollback(Connection connection) throws SQLException {
            connection.rollback();
        }

        @Override
        public boolean isFaultOfOneUnit(SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            return state.startsWith(DATA_EXCEPTION) || state.startsWith(CONSTRAINT_VIOLATION);
        }

        @Override
        boolean takeTurn(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + TURN + ")")) {
                return row.next() && row.getBoolean(1);
            }
        }
    };

    /** "daicho" in ASCII. */
    private static final long LOCK = 0x64616963686FL;

    /** "sealer" in ASCII. */
    private static final long TURN = 0x7365616C6572L;

    private static final int TOO_BIG = 18;
    private static final int CONSTRAINT = 19;
    private static final String DATA_EXCEPTION = "22";
    private static final String CONSTRAINT_VIOLATION = "23";

    /** Begins a transaction; waits until nobody else writes. */
    public abstract void begin(Connection connection) throws SQLException;

    /** Ends the transaction; it is on disk then. */
    public abstract void commit(Connection connection) throws SQLException;

    /** Ends the transaction as if it had not been. */
    public abstract void rollback(Connection connection) throws SQLException;

    /** Whether others of the same batch could be stored all the same. */
    public abstract boolean isFaultOfOneUnit(SQLException failure);

    /** Takes the turn to seal, for as long as the connection lives; false where another has it. */
    abstract boolean takeTurn(Connection connection) throws SQLException;

    /** The folder with its schema. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Executes one statement. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
