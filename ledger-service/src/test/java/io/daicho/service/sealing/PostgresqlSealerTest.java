package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sealing from a server that several processes write to. */
class PostgresqlSealerTest extends SealedStore {
    PostgresqlSealerTest() {
        super(Kind.POSTGRESQL);
    }

    @Test
    void aCommitThatComesLateIsNotLost() throws Exception {
        commitLate(3);
    }

    @Test
    @Tag("long")
    void aCommitThatComesOverAMinuteLateIsNotLost() throws Exception {
        commitLate(65);
    }

    /** A writer takes its place in the order and commits long after others, whose ordinals are higher, were sealed. */
    private void commitLate(int seconds) throws Exception {
        store.record("c-1", "k-1", 0);
        store.record("c-2", "k-1", 0);
        sealer.start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int others = 0;
        try (Connection late = store.connection()) {
            late.setAutoCommit(false);
            try (Statement statement = late.createStatement()) {
                statement.execute("SET idle_in_transaction_session_timeout = 0");
                for (int position = 1; position <= 2; position++) {
                    statement.execute("INSERT INTO entry (contract, position, event_id, type, revision, aggregate_type,"
                            + " aggregate_id, sequence, recorded_at, payload, metadata) SELECT contract, " + position
                            + ", 'c-1/late-" + position + "', type, revision, aggregate_type, 'c-1/copy/late', "
                            + (position - 1) + ", recorded_at, payload, metadata FROM entry"
                            + " WHERE contract = 'c-1' AND position = 0");
                }
                statement.execute("UPDATE contract_head SET next_position = 3 WHERE contract = 'c-1'");
                while (System.nanoTime() < until) {
                    store.record("c-2", "k-2", others);
                    others++;
                    if (others % 20 == 0) {
                        sealer.catchUp();
                        assertThat(sealer.state(CONTRACT).size()).isEqualTo(1);
                        assertSealed("c-2");
                    }
                }
            }
            late.commit();
        }
        store.record("c-1", "k-3", 0);
        sealer.catchUp();

        assertThat(others).isGreaterThan(20);
        assertThat(store.head("c-1")).isEqualTo(4);
        assertSealed("c-1");
        assertSealed("c-2");
    }

    @Test
    void oneProcessSealsAndTheOthersSaySo() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
        try (RecordedStore second = openStore();
                Sealer other = new Sealer(
                        second.facts(),
                        LogDirectory.of(elsewhere),
                        new FailingDisk(0),
                        second.turn(),
                        () -> new Signing.Given(null, null, null),
                        clock,
                        HOUR)) {
            second.record("c-1", "k-2", 0);
            other.catchUp();
            assertThat(other.stop().orElseThrow().why()).isEqualTo(Stop.Why.ELSEWHERE);
            assertThat(other.state(CONTRACT).checkpoint()).isEmpty();
            sealer.catchUp();
            assertSealed("c-1");

            // The first one goes; the second has the turn, and not the log.
            sealer.close();
            other.catchUp();
            assertThat(other.stop().orElseThrow().why()).isEqualTo(Stop.Why.NO_LOG);
            assertThat(elsewhere).isEmptyDirectory();
        }
    }

    @Test
    void takesTheTurnAgainWhenTheServerCutTheConnection() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'daicho-writer' AND pid <> pg_backend_pid()");
        }
        store.record("c-1", "k-1", 1);
        sealer.catchUp();

        assertSealed("c-1");
    }
}
