package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.database.PostgresqlDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostgresqlEventStoreTest extends EventStoreTest {
    private @Nullable String url;

    @Override
    Database database(UnaryOperator<Connection> faults) throws SQLException {
        if (url == null) {
            url = Postgres.emptyDatabase();
        }
        return new PostgresqlDatabase(url, Postgres.USER, null) {
            @Override
            public Connection openWriter() throws SQLException {
                return faults.apply(super.openWriter());
            }
        };
    }

    @Test
    void severalProcessesWriteOneContract() throws Exception {
        try (OpenStore other = new OpenStore(database(), clock, false);
                OpenStore third = new OpenStore(database(), clock, false)) {
            List<OpenStore> processes = List.of(store, other, third);
            inParallel(12, writer -> {
                for (int i = 0; i < 50; i++) {
                    processes
                            .get(writer % 3)
                            .append(Facts.lost("c-" + i % 2, "f-" + writer + "-" + i, "k-" + writer), i / 2);
                }
            });
        }

        assertDense(12 * 50);
    }

    @Test
    void aTokenNeverPassesByAFactOfAnotherProcess() throws Exception {
        try (OpenStore other = new OpenStore(database(), clock, false)) {
            List<OpenStore> processes = List.of(store, other);
            var reading = new TokenReader(store.engine, 4 * 100);
            Thread reader = new Thread(reading);
            reader.start();
            inParallel(4, writer -> {
                for (int i = 0; i < 100; i++) {
                    processes.get(writer % 2).append(Facts.lost("c-" + writer, "f-" + i, "k-1"), i);
                }
            });
            reader.join(10_000);

            assertThat(reading.seen()).hasSize(400).doesNotHaveDuplicates();
        }
    }

    @Test
    void isDurableWhateverTheServersDefaultIs() throws Exception {
        try (Connection connection = store.database.openWriter();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void connectsAnewWhenTheServerCutTheConnection() throws Exception {
        store.append(Facts.lost("c-1", "f-1", "k-1"), 0);
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(
                    connection,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE application_name = 'daicho-writer' AND pid <> pg_backend_pid()");
        }
        store.append(Facts.lost("c-1", "f-2", "k-1"), 1);

        assertDense(2);
    }
}
