package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that cannot be read is named with what to do, and holds up no other file. */
class UnreadableTablesTest {
    private static final String HEAD = "type,fact,contract,occurredAt,recordedBy.organisation,recordedBy.role,remark\n";

    @TempDir
    Path directory;

    private Path data;
    private Object[] files;

    @BeforeEach
    void tables() throws IOException {
        data = directory.resolve("data");
        files = new Object[] {
            Files.writeString(directory.resolve("empty.csv"), ""),
            Files.write(
                    directory.resolve("sjis.csv"),
                    (HEAD + "contract.work-completed,f-8,c-1,2026-02-02,insurer,CONTRACTOR,完了\n")
                            .getBytes(Charset.forName("Windows-31J"))),
            Files.writeString(
                    directory.resolve("quote.csv"), HEAD + "\"contract.work-completed,f-7,c-1", StandardCharsets.UTF_8),
            Lines.file(directory, Lines.registered())
        };
    }

    private Call imported(String option, Object where) {
        return ledger("import", files[0], files[1], files[2], files[3], option, where, "--lang", "ja");
    }

    @Test
    void eachIsNamedAndTheOthersAreRecorded() {
        isToldAsItShouldBe(imported("--data", data));
    }

    @Test
    void aRunningLedgerIsToldTheSame() {
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            isToldAsItShouldBe(imported("--url", serving.url()));
        }
    }

    private void isToldAsItShouldBe(Call call) {
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("empty.csv:1: ファイルが空です。")
                .contains("sjis.csv:1: この付近から UTF-8 ではありません。Excel では")
                .contains("quote.csv:2: ")
                .doesNotContain("Exception");
        assertThat(call.out()).contains("記録 1 件");
    }

    @Test
    void outsideOfAnImportItIsOneSentenceToo() {
        Call call = ledger("obligations", "--journal", files[1]);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("sjis.csv:1: The table is not UTF-8").doesNotContain("Exception");
    }
}
