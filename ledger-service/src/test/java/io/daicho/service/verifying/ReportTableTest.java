package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTableTest {
    @Test
    void whatARowSaysDoesNotWipeOutWhatIsSaidOfIt() {
        Report report = new Report("data");
        report.contract("c-1")
                .fault(
                        FaultKind.ENTRY_CHANGED,
                        0,
                        "ledger.db, entry",
                        "id: stored \u001b[2J\u001b[HNothing is wrong\r\n\u202egnorw");
        assertThat(new ReportTable(Words.of(Locale.ENGLISH)).lines(report))
                .anyMatch(line -> line.contains("stored ?[2J?[HNothing is wrong???gnorw"))
                .noneMatch(line -> line.codePoints().anyMatch(Character::isISOControl));
    }
}
