package io.daicho.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Access;
import io.daicho.service.store.MovableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of more accesses than are listed none is forgotten in silence, and what came later hides none that was known then. */
class ManyAccessesTest {
    private static final ContractId CONTRACT = new ContractId("c-1");

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();
    private MachineNotes notes;
    private Instant first;

    @BeforeEach
    void looksTenTimesAMillisecondApart() {
        notes = new MachineNotes(data, clock);
        first = clock.instant();
        for (int look = 0; look < 10; look++) {
            clock.set(first.plusMillis(look).toString());
            new AccessLog(notes).note(CONTRACT, AccessLog.By.COMMAND_LINE, AccessLog.What.VIEWED, "call-" + look);
            new AccessLog(notes)
                    .note(new ContractId("c-2"), AccessLog.By.COMMAND_LINE, AccessLog.What.VIEWED, "elsewhere");
        }
    }

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void whoLookedUntilAnEarlierInstantIsListedHoweverManyLookedLater() {
        assertThat(notes.accesses(CONTRACT, first.plusMillis(2), 3))
                .extracting(Access::detail)
                .containsExactly("call-0", "call-1", "call-2");
    }

    @Test
    void howManyEarlierOnesAreLeftOutIsSaid() {
        List<Access> accesses = notes.accesses(CONTRACT, first.plusMillis(100), 4);

        assertThat(accesses).first().isEqualTo(new Access(first.plusMillis(5), "-", "LEFT_OUT", "6 earlier"));
        assertThat(accesses)
                .extracting(Access::detail)
                .containsExactly("6 earlier", "call-6", "call-7", "call-8", "call-9");
    }
}
