package io.daicho.service.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger keeps what it has.
 *
 * @param data the data directory: {@code daicho.data}
 * @param demo whether it is to hold an example: {@code daicho.demo}
 * @param store the database, where it is not the file in the data directory
 */
@ConfigurationProperties("daicho")
record StoreProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue Server store) {
    /**
     * A PostgreSQL database: {@code daicho.store.url}, {@code .user}, {@code .password}.
     *
     * @param url its JDBC address; absent: SQLite in the data directory
     */
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return "Server[" + url + "]";
        }
    }
}
