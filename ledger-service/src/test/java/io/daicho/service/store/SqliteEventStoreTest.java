package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStoreTest extends EventStoreTest {
    @TempDir
    Path directory;

    @Override
    Database database(UnaryOperator<Connection> faults) {
        return new SqliteDatabase(directory.resolve("ledger.db")) {
            @Override
            public Connection openWriter() throws SQLException {
                return faults.apply(super.openWriter());
            }
        };
    }

    @Test
    void refusesWhileTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        store.close();
        AtomicLong pages = new AtomicLong(40);
        store = new OpenStore(database(connection -> pragma(connection, "max_page_count = " + pages)), clock, false);

        int stored = 0;
        Refused refused = null;
        while (refused == null) {
            try {
                store.append(Facts.lost("c-1", "f-" + stored, "k-1"), stored);
                stored++;
            } catch (Refused full) {
                refused = full;
            }
        }
        assertThat(refused.refusal()).isEqualTo(Refusal.DISK_FULL);
        assertThat(refused).hasMessageContaining("full");
        assertThat(stored).isPositive();
        assertDense(stored);

        pages.set(4_000);
        store.append(Facts.lost("c-1", "f-" + stored, "k-1"), stored);
        assertDense(stored + 1);
        assertIntegrity();
    }

    @Test
    void refusesWhileAnotherToolHoldsTheFileAndGoesOnAfterwards() throws Exception {
        store.close();
        store = new OpenStore(database(connection -> pragma(connection, "busy_timeout = 50")), clock, false);
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        try (Connection other = store.database.openWriter()) {
            Dialect.SQLITE.begin(other);

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> store.append(Facts.lost("c-1", "f-2", "k-1"), 1))
                    .withMessageContaining("locked");
            assertThat(store.facts.read(Facts.CONTRACT, 0, 10)).hasSize(1);
        }
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);

        assertDense(2);
    }

    @Test
    void leavesTheFileFreeForOtherToolsWhileNothingIsWritten() throws Exception {
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        try (Connection other = store.database.openWriter()) {
            Dialect.SQLITE.begin(other);
            Dialect.SQLITE.rollback(other);
        }
    }

    private void assertIntegrity() throws SQLException {
        assertThat(store.database.<String>read(connection -> {
                    try (var statement = connection.createStatement();
                            var row = statement.executeQuery("PRAGMA integrity_check")) {
                        return row.getString(1);
                    }
                }))
                .isEqualTo("ok");
    }

    private static Connection pragma(Connection connection, String pragma) {
        try {
            Dialect.execute(connection, "PRAGMA " + pragma);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
