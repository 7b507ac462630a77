package io.daicho.service.sealing.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.Stop;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.machine.NotedLedger;
import io.daicho.service.store.MovableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's log before witnesses. */
class WitnessedMachineTest {
    @TempDir
    Path data;

    @Test
    void itIsAmongTheLogsThatWitnessesAreAskedAboutAndAForkOfItStopsItAlone() {
        try (NotedLedger ledger = new NotedLedger(data, new MovableClock())) {
            ledger.store().record("c-1", "k-1", 0, 2);
            ledger.looked("203.0.113.7", "/contracts/c-1");
            ledger.sealer().catchUp();
            LogsOfSealer logs = new LogsOfSealer(ledger.sealer(), LogDirectory.of(data));

            assertThat(logs.logs()).containsExactly(new LogName("c-1"), LogName.MACHINE);
            assertThat(logs.entries(LogName.MACHINE)).isEqualTo(2);

            SignedCheckpoint own = logs.log(LogName.MACHINE).checkpoint().orElseThrow();
            logs.stopForFork(LogName.MACHINE, own, own);
            ledger.looked("203.0.113.7", "/contracts/c-1");
            ledger.store().record("c-1", "k-1", 2, 2);
            ledger.sealer().catchUp();

            assertThat(ledger.size()).isEqualTo(2);
            assertThat(ledger.notes().head()).isEqualTo(3);
            assertThat(ledger.sealer().stops()).containsOnlyKeys(LogName.MACHINE);
            assertThat(ledger.sealer().stops().values()).extracting(Stop::why).containsExactly(Stop.Why.FORK);
            assertThat(ledger.sealer().state(NotedLedger.CONTRACT).behind()).isZero();
        }
    }
}
