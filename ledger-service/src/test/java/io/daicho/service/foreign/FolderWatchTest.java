package io.daicho.service.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.foreign.conversion.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files of a folder watcher. */
class FolderWatchTest {
    private static final String SERVER = "\\\\server\\survey\\residents";
    private static final String PC = "C:\\work\\residents";

    @TempDir
    private Path directory;

    @Test
    void aFileCopiedOutOfACopyIsACopyOfItAndItsDeletionErasesIt() throws IOException {
        Converted converted = Converted.of(Program.FOLDER_WATCHER, Converted.EXAMPLES.resolve("folder.csv"));

        assertThat(converted.types()).containsExactly("copy.made", "copy.erased");
        JsonNode made = converted.facts().get(0);
        assertThat(made.get("parent").stringValue()).isEqualTo("r-01");
        assertThat(made.get("occurredAt").stringValue()).isEqualTo("2025-10-01T00:15:00.000Z");
        assertThat(converted.facts().get(1).get("copy")).isEqualTo(made.get("copy"));
        assertThat(converted.facts().get(1).get("verification").stringValue()).isEqualTo("PENDING");
        assertThat(converted.facts().toString()).doesNotContain("south.csv");
        assertThat(converted.leftOut())
                .containsExactly("TARGET_UNKNOWN copied 1", "ORIGIN_UNSAID created 1", "ONLY_CHANGED modified 2");
    }

    @Test
    void theFolderItselfIsTheCopyAndAFileInItIsAPart() throws IOException {
        assertThat(rows("2025-10-01T09:00:00+09:00,deleted," + SERVER + ",,,").types())
                .containsExactly("copy.erased");
        assertThat(rows("2025-10-01T09:00:00+09:00,deleted," + SERVER + "\\a.csv,,,")
                        .leftOut())
                .containsExactly("PART_OF_A_COPY deleted 1");
    }

    @Test
    void aCopyMovedToWhereTheMapHasAnotherIsReported() throws IOException {
        assertThat(rows("2025-10-01T09:00:00+09:00,moved," + PC + "\\a.csv," + PC + "\\b.csv,,")
                        .leftOut())
                .containsExactly("MOVED_TO_ANOTHER moved 1");
        assertThat(rows("2025-10-01T09:00:00+09:00,moved," + PC + "\\a.csv,F:\\a.csv,,")
                        .leftOut())
                .containsExactly("TARGET_UNKNOWN moved 1");
    }

    @Test
    void aCopyThatTheMapHasAtBothPlacesIsStoredAnew() throws IOException {
        Path map = directory.resolve("map.json");
        Files.writeString(
                map,
                Files.readString(Converted.EXAMPLES.resolve("map.json"))
                        .replace("\"at\": \"E:\\\\residents\"", "\"at\": \"D:\\\\residents\"")
                        .replace("\"copy\": \"r-02\"", "\"copy\": \"r-01\""));

        Converted converted = Converted.of(
                Program.FOLDER_WATCHER,
                io.daicho.service.foreign.map.MapReader.read(map),
                file("2025-10-01T09:00:00+09:00,moved," + SERVER + ",D:\\residents,,"));

        assertThat(converted.types()).containsExactly("copy.stored");
        assertThat(converted.facts().get(0).get("placement").get("serialNumber").stringValue())
                .isEqualTo("NW-0327-8M");
    }

    @Test
    void aUserThatTheMapDoesNotHaveIsReported() throws IOException {
        assertThat(rows("2025-10-01T09:00:00+09:00,deleted," + PC + "\\a.csv,,,SURVEY\\guest")
                        .leftOut())
                .containsExactly("USER_UNKNOWN deleted 1");
    }

    @Test
    void aRowThatStandsTwiceIsOneFactTwice() throws IOException {
        String row = "2025-10-01T09:00:00+09:00,deleted," + PC + "\\a.csv,,,";

        Converted converted = rows(row + "\n" + row);

        assertThat(converted.facts().get(0)).isEqualTo(converted.facts().get(1));
    }

    @Test
    void anHourThatTheClocksShowTwiceIsNotGuessed() throws IOException {
        Path map = directory.resolve("berlin.json");
        Files.writeString(
                map, Files.readString(Converted.EXAMPLES.resolve("map.json")).replace("Asia/Tokyo", "Europe/Berlin"));
        Path file = file("2025-10-26 02:30:00,deleted," + PC + "\\a.csv,,,");

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        Converted.of(Program.FOLDER_WATCHER, io.daicho.service.foreign.map.MapReader.read(map), file))
                .isInstanceOfSatisfying(
                        UnreadableRecord.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo("watcher-time-unclear"));
    }

    private Converted rows(String rows) throws IOException {
        return Converted.of(Program.FOLDER_WATCHER, file(rows));
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(directory.resolve("rows.csv"), "time,action,path,newPath,size,user\n" + rows + "\n");
    }
}
