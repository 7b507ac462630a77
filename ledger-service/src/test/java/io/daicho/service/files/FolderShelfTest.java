package io.daicho.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderShelfTest {
    @TempDir
    Path directory;

    @Test
    void aNameThatLeadsOutOfTheFolderReachesNothing() throws IOException {
        Path precious = Files.writeString(directory.resolve("precious.txt"), "mine");
        Shelf shelf = new FolderShelf(Files.createDirectory(directory.resolve("evidence")));

        assertThatIOException().isThrownBy(() -> shelf.delete("../precious.txt"));
        assertThatIOException().isThrownBy(() -> shelf.open("../precious.txt"));

        assertThat(precious).exists();
    }
}
