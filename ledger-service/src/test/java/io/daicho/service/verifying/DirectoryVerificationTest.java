package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Outcome;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryVerificationTest {
    @TempDir
    static Path directory;

    private static SmallLedger ledger;

    @BeforeAll
    static void aLedger() throws Exception {
        ledger = SmallLedger.in(directory);
    }

    @Test
    void provesWhatNobodyTouched() {
        Report report = SmallLedger.verify(ledger.data(), Demands.NONE);
        assertThat(new ReportTable(Words.of(Locale.ENGLISH)).lines(report))
                .contains("Nothing is wrong with what was verified.");
        assertThat(report.isSound()).isTrue();
        assertThat(report.contract(SmallLedger.EXAMPLE)
                        .verdict(Aspect.INTEGRITY)
                        .outcome())
                .isEqualTo(Outcome.PROVED);
    }
}
