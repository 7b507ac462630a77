package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.text.Bytes;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.MovableClock;
import io.daicho.service.store.Postgres;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store that is sealed. */
abstract class SealedStore {
    static final ContractId CONTRACT = new ContractId("c-1");
    static final LogName LOG = LogName.of(CONTRACT);
    static final Duration HOUR = Duration.ofHours(1);

    private final Kind kind;
    private @Nullable String url;

    @TempDir
    Path data;

    final MovableClock clock = new MovableClock();
    RecordedStore store;
    Sealer sealer;

    /** Where the facts lie. */
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    SealedStore(Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() throws Exception {
        store = openStore();
        sealer = sealer(data, new FailingDisk(0));
    }

    /** The store, the same one again when asked again. */
    RecordedStore openStore() throws Exception {
        if (kind == Kind.SQLITE) {
            return RecordedStore.sqlite(data, clock);
        }
        if (url == null) {
            url = Postgres.emptyDatabase();
        }
        return RecordedStore.postgresql(url, clock);
    }

    Sealer sealer(Path directory, Disk disk) {
        return new Sealer(
                store.facts(),
                LogDirectory.of(directory),
                disk,
                store.turn(),
                () -> new Signing.Given(null, null, null),
                clock,
                HOUR);
    }

    /** Seals no more, and then again as a new start does. */
    void restart() {
        sealer.close();
        sealer = sealer(data, new FailingDisk(0));
    }

    @AfterEach
    void close() {
        sealer.close();
        store.close();
    }

    Path folder(String contract) {
        return data.resolve("log").resolve(contract);
    }

    void assertSealed(String contract) throws Exception {
        assertThat(Published.verified(folder(contract)))
                .isEqualTo(store.facts().stream(new ContractId(contract), 0)
                        .map(entry -> Bytes.of(entry.entry().bytes()))
                        .toList())
                .hasSize((int) store.head(contract));
    }

    static Stop.Why why(Sealer sealer) {
        return sealer.state(CONTRACT).stop().orElseThrow().why();
    }

    void run(String sql) throws Exception {
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
