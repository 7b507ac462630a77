package io.daicho.service.store;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.PostgresqlDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

class PostgresqlDetailStoreTest extends DetailStoreTest {
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
}
