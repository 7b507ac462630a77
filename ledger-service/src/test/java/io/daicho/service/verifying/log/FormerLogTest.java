package io.daicho.service.verifying.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.Growth;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log in whose place another was opened: the proof of what stood before. */
class FormerLogTest {
    private static final String ORIGIN = "former.example.jp/c-1";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    Path directory;

    private final LogKey key = LogKey.make();
    private ContractLog former;

    @BeforeEach
    void aLogOfThree() throws IOException {
        former = log("former", "one", "two", "three");
    }

    private ContractLog log(String name, String... entries) throws IOException {
        LogWriter writer = new LogWriter(directory.resolve(name), new RealDisk());
        writer.begin(key.verifier(ORIGIN));
        Growth growth = writer.grow();
        for (String entry : entries) {
            growth.append(("{\"entry\":\"" + entry + "\"}").getBytes(StandardCharsets.UTF_8));
        }
        growth.finish();
        writer.publish(key.sign(new Checkpoint(ORIGIN, growth.size(), growth.root()), NOON));
        return writer.log();
    }

    private List<FaultKind> verify() throws IOException {
        Findings findings = new Report("log").contract("c-1");
        LogCheck present = new LogCheck(log("present", "one"), "", Trust.NONE, findings);
        present.compareFormer(former, ORIGIN, Duration.ofHours(1));
        return findings.faults().stream().map(Fault::kind).toList();
    }

    @Test
    void asItWasItIsSound() throws Exception {
        assertThat(verify()).isEmpty();
    }

    @Test
    void anEntryThatWasRewrittenInTilesAndBundlesIsFound() throws Exception {
        log("forged", "one", "another", "three");
        Path tiles = directory.resolve("former/tile");
        for (String file : List.of("0/000.p/3", "entries/000.p/3")) {
            Files.copy(
                    directory.resolve("forged/tile").resolve(file),
                    tiles.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(verify()).contains(FaultKind.ROOT_DIFFERS);
    }

    @Test
    void aHistoryThatIsGoneIsFound() throws Exception {
        Files.delete(directory.resolve("former/history/2026-06"));
        assertThat(verify()).contains(FaultKind.HISTORY_CUT);
    }

    @Test
    void oneThatIsGoneIsMissed() throws Exception {
        Files.delete(directory.resolve("former/checkpoint"));
        assertThat(verify()).containsExactly(FaultKind.LOG_MISSING);
    }
}
