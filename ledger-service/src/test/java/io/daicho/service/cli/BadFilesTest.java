package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what a journal should be. */
class BadFilesTest {
    @TempDir
    Path directory;

    private Path data = Path.of("");

    @BeforeEach
    void names() {
        data = directory.resolve("data");
    }

    @Test
    void aLineCutInTheMiddleIsSaidToBeCut() throws IOException {
        String last = received("f-2", "k-2", "2026-02-01");
        Path file = directory.resolve("cut.jsonl");
        Files.writeString(
                file,
                registered() + "\n" + received("f-1", "k-1", "2026-02-01") + "\n"
                        + last.substring(0, last.length() / 2));

        Call call = ledger("import", file, "--data", data);

        assertThat(call.err()).contains("cut.jsonl:3: ", "[line-cut]");
        assertThat(call.out()).contains("2 recorded, 0 already on record, 1 refused");
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereOrIsADirectoryIsNamedBeforeAnythingIsStored() throws IOException {
        Path good = Lines.file(directory, registered());

        Call missing = ledger("import", good, directory.resolve("missing.jsonl"), "--data", data);
        Call folder = ledger("import", good, directory, "--data", data);

        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("There is no file", "missing.jsonl");
        assertThat(folder.code()).isEqualTo(1);
        assertThat(folder.err()).contains("is a directory");
        assertThat(data).doesNotExist();
    }

    @Test
    void aDataDirectoryThatIsAFileIsNamed() throws IOException {
        Path file = Lines.file(directory, registered());

        Call call = ledger("import", file, "--data", file);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("journal.jsonl").doesNotContain("should not have happened", "\tat ");
        assertThat(Files.readString(file)).isEqualTo(registered() + "\n");
    }

    @Test
    void anEmptyFileAndOneOfBlankLinesAddNothing() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.jsonl"));
        Path blank = Files.writeString(directory.resolve("blank.jsonl"), "\n  \n\r\n\t\n");

        Call call = ledger("import", empty, blank, "--data", data);

        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("empty.jsonl: 0 recorded, 0 already on record, 0 refused")
                .contains("blank.jsonl: 0 recorded, 0 already on record, 0 refused");
        assertThat(call.code()).isZero();
        assertThat(ledger("obligations", "--data", data))
                .returns(1, Call::code)
                .satisfies(asked -> assertThat(asked.err()).contains("no contract"));
        assertThat(ledger("due", "--data", data).code()).isZero();
    }

    @Test
    void aByteOrderMarkAndTheLineEndsOfWindowsArePassedOver() throws IOException {
        Path file = Files.writeString(
                directory.resolve("windows.jsonl"),
                "\uFEFF" + registered() + "\r\n\r\n" + received("f-1", "k-1", "2026-02-01") + "\r\nbroken\r\n");

        Call call = ledger("import", file, "--data", data);

        assertThat(call.out()).contains("2 recorded, 0 already on record, 1 refused");
        assertThat(call.err()).contains("windows.jsonl:4: ", "[not-json]");
    }

    @Test
    void oneBadLineAmongTwentyThousandIsFound() throws IOException {
        findsTheBadOne(20_000);
    }

    @Test
    @Tag("long")
    void oneBadLineAmongTwoHundredThousandIsFound() throws IOException {
        findsTheBadOne(200_000);
    }

    private void findsTheBadOne(int lines) throws IOException {
        Path file = directory.resolve("many.jsonl");
        int bad = lines * 2 / 3;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(registered() + "\n");
            for (int i = 2; i <= lines; i++) {
                String line = received("f-" + i, "k-" + i, "2026-02-01");
                writer.write((i == bad ? line.replace("\"city\"", "city") : line) + "\n");
            }
        }

        Call call = ledger("import", file, "--data", data);

        assertThat(call.err()).contains("many.jsonl:" + bad + ": ", "[not-json]");
        assertThat(call.err().strip().lines()).hasSize(1);
        assertThat(call.out())
                .contains(String.format(Locale.ROOT, "%,d recorded, 0 already on record, 1 refused", lines - 1));
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void anExportOntoAFullDiskFailsAndSaysSo() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "only where there is a device that is always full");
        ledger("import", Lines.file(directory, registered()), "--data", data);

        Call call = ledger("export", "--data", data, "--output", full);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("No space left").doesNotContain("\tat ");
    }
}
