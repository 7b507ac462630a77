package io.daicho.service.files;

import io.daicho.service.store.keyring.Durable;
import io.daicho.service.store.keyring.Unwritten;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A shelf that is a folder, for one process. */
final class FolderShelf implements Shelf {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        Path place = file(name);
        try {
            Durable.file(file);
            Durable.move(file, place);
        } catch (IOException failure) {
            throw Unwritten.refused(place.toString(), failure);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(file(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** Names come from the database: one that leads out of the folder is none of ours. */
    private Path file(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IOException("\"" + name + "\" is no name of an evidence file");
        }
        return folder.resolve(name);
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
