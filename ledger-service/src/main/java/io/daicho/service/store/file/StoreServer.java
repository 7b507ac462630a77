package io.daicho.service.store.file;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL database of a ledger, as it is only read by whoever verifies it.
 *
 * @param url its JDBC address
 * @param user who reads; null: as the address says
 * @param password the password; null: none
 */
public record StoreServer(
        String url, @Nullable String user, @Nullable String password) {
    Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "daicho-verify");
        return properties;
    }

    /** Its address without what may be secret in it. */
    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
