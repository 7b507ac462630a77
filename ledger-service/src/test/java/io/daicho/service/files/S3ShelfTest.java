package io.daicho.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ShelfTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private Bucket bucket;
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        bucket = new Bucket();
        shelf = shelf(Bucket.SECRET_KEY);
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void keepsAnObjectAndGivesItOutAndTakesItAway() throws IOException {
        shelf.put("abc", file("sealed bytes"));

        assertThat(bucket.refused).isEmpty();
        assertThat(bucket.objects).containsOnlyKeys("evidence/abc");
        assertThat(directory.resolve("file")).doesNotExist();
        assertThat(read("abc")).isEqualTo("sealed bytes");
        shelf.delete("abc");
        assertThat(bucket.objects).isEmpty();
        shelf.delete("abc");
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> shelf.open("abc"));
    }

    @Test
    void listsWhatIsOlderThanADayOverAllPages() throws IOException {
        for (String name : new String[] {"a", "b", "c", "d", "young"}) {
            shelf.put(name, file(name));
        }
        bucket.modified.put("evidence/young", Instant.parse("2026-03-05T09:00:00Z"));

        assertThat(shelf.settled()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void aStoreThatIsFullIsNamed() throws IOException {
        bucket.fail(507);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> shelf.put("abc", file("x")))
                .withMessageContaining("507")
                .withMessageContaining("full");
        assertThat(directory.resolve("file")).exists();
    }

    @Test
    void aWrongSecretIsRefusedByTheStore() throws IOException {
        Shelf other = shelf("another secret");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> other.put("abc", file("x")))
                .withMessageContaining("403")
                .withMessageContaining("signature");
        assertThat(bucket.objects).isEmpty();
    }

    private Shelf shelf(String secret) {
        return new S3Shelf(
                new S3Requests(
                        new EvidenceProperties.S3(
                                bucket.endpoint(), Bucket.NAME, "us-east-1", Bucket.ACCESS_KEY, secret, "evidence/"),
                        bucket.endpoint(),
                        CLOCK),
                "evidence/",
                CLOCK);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("file"), content);
    }

    private String read(String name) throws IOException {
        try (InputStream content = shelf.open(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
