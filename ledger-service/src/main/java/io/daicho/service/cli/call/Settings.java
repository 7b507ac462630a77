package io.daicho.service.cli.call;

import io.daicho.service.files.Shelves;
import io.daicho.service.store.file.StoreServer;
import io.daicho.service.verifying.Elsewhere;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The settings of a ledger, for calls that start none: from the environment, as the server takes them, or as system properties. */
public final class Settings {
    private Settings() {}

    /** What does not lie in the data directory. */
    public static Elsewhere elsewhere() {
        String url = of("daicho.store.url");
        return new Elsewhere(
                url == null ? null : new StoreServer(url, of("daicho.store.user"), of("daicho.store.password")),
                of("daicho.evidence.s3.endpoint") == null
                        ? null
                        : new Elsewhere.Bucket(
                                of("daicho.evidence.s3.endpoint") + " " + of("daicho.evidence.s3.bucket"),
                                Shelves.of(Path.of("."), Clock.systemUTC())));
    }

    private static @Nullable String of(String name) {
        String given = System.getProperty(name);
        String found = given != null
                ? given
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return found == null || found.isBlank() ? null : found;
    }
}
