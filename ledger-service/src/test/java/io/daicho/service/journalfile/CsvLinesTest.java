package io.daicho.service.journalfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class CsvLinesTest {
    @TempDir
    private Path directory;

    private ObjectNode row(String columns, String cells) throws IOException {
        Path file = Files.writeString(directory.resolve("rows.csv"), columns + "\n" + cells + "\n");
        try (Source source = Source.of(file)) {
            return Objects.requireNonNull(source.next()).object();
        }
    }

    @Test
    void readsANumberAsSuch() throws IOException {
        assertThat(row("type,count,unit", "copy.counted,2000,RECORDS").toString())
                .isEqualTo("{\"type\":\"copy.counted\",\"count\":2000,\"unit\":\"RECORDS\"}");
        assertThat(row("type,errors.count,toolVersion", "copy.erasure-described,0,4.2")
                        .toString())
                .isEqualTo("{\"type\":\"copy.erasure-described\",\"errors\":{\"count\":0},\"toolVersion\":\"4.2\"}");
    }

    @Test
    void refusesWordsForANumber() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> row("type,count", "copy.counted,many"))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.BAD_VALUE);
                    assertThat(refused.particulars().get(0)).isEqualTo("count");
                });
    }

    @Test
    void numbersALineAsTheSpreadsheetDoesAlsoBehindEmptyLines() throws IOException {
        Path file = Files.writeString(
                directory.resolve("rows.csv"), "\r\n  \r\ntype,count\r\ncopy.counted,1\r\n\r\ncopy.counted,2\r\n");
        try (Source source = Source.of(file)) {
            assertThat(Objects.requireNonNull(source.next()).number()).isEqualTo(4);
            assertThat(Objects.requireNonNull(source.next()).number()).isEqualTo(6);
        }
    }
}
