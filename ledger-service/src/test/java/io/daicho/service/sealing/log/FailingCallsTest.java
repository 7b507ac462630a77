package io.daicho.service.sealing.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.ProofFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every single call to the disk fails in turn; then the same process, or the next one, goes on. */
class FailingCallsTest {
    private static final Instant NOW = Instant.parse("2026-03-31T14:59:59Z");
    private static final List<Long> SIZES = List.of(1L, 256L, 258L, 259L);

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void leaveALogThatGoesOnAndVerifies(boolean sameProcess, boolean halfDone) throws IOException, ProofFailed {
        FailingDisk never = new FailingDisk(0);
        grow(new TestLog(data.resolve("log0/c-1"), never));
        assertThat(never.calls()).isGreaterThan(70);

        for (long failing = 1; failing <= never.calls(); failing++) {
            TestLog test = new TestLog(data.resolve("log" + failing + "/c-1"), new FailingDisk(failing, halfDone));

            assertThatThrownBy(() -> grow(test)).hasMessageContaining("fails");
            if (test.size() > 0) {
                long published = test.size();
                assertThat(SIZES).contains(published);
            }
            if (!sameProcess) {
                test.reopen(new FailingDisk(0));
            }
            grow(test);

            test.verify();
        }
    }

    /** A growth that failed is not tried again as it was: it goes further, to what was recorded meanwhile. */
    @ParameterizedTest
    @ValueSource(longs = {5, 300})
    void leaveALogThatGoesFurtherThanTheGrowthThatFailed(long further) throws IOException, ProofFailed {
        FailingDisk never = new FailingDisk(0);
        new TestLog(data.resolve("log0/c-1"), never).growTo(4, NOW);

        for (long failing = 1; failing <= never.calls(); failing++) {
            TestLog test = new TestLog(data.resolve("log" + failing + "/c-1"), new FailingDisk(failing));
            assertThatThrownBy(() -> test.growTo(4, NOW)).hasMessageContaining("fails");

            test.growTo(further, NOW);
            test.growTo(further + 1, NOW);

            test.verify();
        }
    }

    private static void grow(TestLog test) throws IOException {
        test.writer().mend();
        for (long size : SIZES) {
            if (size > test.size()) {
                test.growTo(size, NOW);
            }
        }
    }
}
