package io.daicho.service.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

class PostgresqlEventStoreTest extends EventStoreTest {
    private @Nullable String url;

    @Override
    Database database() throws SQLException {
        if (url == null) {
            url = Postgres.emptyDatabase();
        }
        return new PostgresqlDatabase(url, Postgres.USER, null);
    }
}
