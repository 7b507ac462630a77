package io.daicho.service.files;

import io.daicho.service.store.keyring.Durable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** A shelf that is a folder, for one process. */
final class FolderShelf implements Shelf {
    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        Durable.file(file);
        Durable.move(file, folder.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public Set<String> settled() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
