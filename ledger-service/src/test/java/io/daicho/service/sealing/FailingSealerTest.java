package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealing while the disk fails. */
class FailingSealerTest extends SealedStore {
    FailingSealerTest() {
        super(Kind.SQLITE);
    }

    /** Each call to the disk fails in turn, from the first start over growths and a heartbeat to a new key. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whicheverCallFailsTheLogGoesOnAndVerifies(boolean sameProcess) throws Exception {
        long failing = 0;
        boolean failed;
        do {
            failing++;
            failed = failsOnce(failing, sameProcess);
        } while (failed);
        assertThat(failing).isGreaterThan(60);
    }

    /** What it left out is written though nothing new is stored, and no heartbeat is due. */
    @Test
    void inWhicheverCallTheProcessEndsTheNextOneWritesTheHistory() throws Exception {
        long call = 0;
        boolean ended;
        do {
            call++;
            ended = endsOnce(call);
        } while (ended);
        assertThat(call).isGreaterThan(20);
    }

    /** A key is changed in several files: between them the log has the new key, and a checkpoint that only the old one signed. */
    @Test
    void inWhicheverCallOfAKeyChangeTheProcessEndsTheNextOneProvesItsFacts() throws Exception {
        long call = 0;
        boolean ended;
        do {
            call++;
            ended = endsChangingTheKey(call);
        } while (ended);
        assertThat(call).isGreaterThan(10);
    }

    private boolean endsChangingTheKey(long call) throws Exception {
        Path directory = Files.createDirectory(data.resolve("data-" + call));
        FailingDisk disk = FailingDisk.endingAt(call);
        try (RecordedStore own = RecordedStore.sqlite(directory, clock)) {
            store = own;
            own.record("c-1", "k-1", 0, 2);
            try (Sealer first = sealer(directory, new FailingDisk(0))) {
                first.catchUp();
            }
            try (Sealer changing = sealer(directory, disk)) {
                changing.rotate();
            } catch (RuntimeException ended) {
                assertThat(ended).hasMessageMatching("(?s).*(fails|could not be told|cannot be changed).*");
            }
            try (Sealer next = sealer(directory, new FailingDisk(0))) {
                next.catchUp();
                assertThat(new Receipts(own.facts(), next)
                                .of(CONTRACT, new FactId("k-1-1"))
                                .orElseThrow()
                                .proof())
                        .as("call " + call)
                        .isPresent();
            }
        }
        return disk.calls() >= call;
    }

    private boolean endsOnce(long call) throws Exception {
        Path directory = Files.createDirectory(data.resolve("data-" + call));
        FailingDisk disk = FailingDisk.endingAt(call);
        try (RecordedStore own = RecordedStore.sqlite(directory, clock)) {
            store = own;
            own.record("c-1", "k-1", 0, 2);
            try (Sealer first = sealer(directory, disk)) {
                first.catchUp();
            } catch (RuntimeException ended) {
                assertThat(ended).hasMessageContaining("fails");
            }
            try (Sealer next = sealer(directory, new FailingDisk(0))) {
                next.catchUp();
                ContractLog log = next.log(new ContractId("c-1"));
                try (Stream<SignedCheckpoint> history = log.history()) {
                    assertThat(history.map(SignedCheckpoint::checkpoint))
                            .as("call " + call)
                            .containsExactly(log.checkpoint().orElseThrow().checkpoint());
                }
            }
        }
        return disk.calls() >= call;
    }

    private boolean failsOnce(long failing, boolean sameProcess) throws Exception {
        Path directory = Files.createDirectory(data.resolve("data-" + failing));
        FailingDisk disk = new FailingDisk(failing);
        clock.set("2026-04-01T00:00:00Z");
        try (RecordedStore own = RecordedStore.sqlite(directory, clock)) {
            store = own;
            Sealer first = sealer(directory, disk);
            live(first, own);
            if (!sameProcess) {
                first.close();
                first = sealer(directory, new FailingDisk(0));
            }
            first.catchUp();
            own.record("c-1", "k-9", 0);
            first.catchUp();
            first.catchUp();
            Path log = directory.resolve("log/c-1");
            assertThat(Published.verified(log)).as("call " + failing).hasSize(5);
            first.close();
        }
        return disk.calls() >= failing;
    }

    private void live(Sealer sealer, RecordedStore own) {
        sealer.catchUp();
        own.record("c-1", "k-1", 0, 2);
        sealer.catchUp();
        own.record("c-1", "k-2", 0, 2);
        sealer.catchUp();
        clock.set("2026-04-01T02:00:00Z");
        sealer.catchUp();
        try {
            sealer.rotate();
        } catch (RuntimeException failed) {
            assertThat(failed).hasMessageMatching("(?s).*(fails|could not be told|cannot be changed).*");
        }
    }
}
