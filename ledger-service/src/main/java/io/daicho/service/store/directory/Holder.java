package io.daicho.service.store.directory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds a data directory, as its file {@code holder} says: the process id, and below it the address if it has one. */
record Holder(@Nullable String process, @Nullable URI url) {
    static Holder read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return new Holder(
                    lines.isEmpty() ? null : lines.get(0), lines.size() < 2 ? null : URI.create(lines.get(1)));
        } catch (NoSuchFileException | IllegalArgumentException notSaid) {
            return new Holder(null, null);
        }
    }

    /** Writes it whole or not at all: others read it at any moment. */
    void write(Path file) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(whole, process + "\n" + (url == null ? "" : url + "\n"));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String description() {
        return process == null ? "another process" : "the process " + process;
    }
}
