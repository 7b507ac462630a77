package io.daicho.service.cli.call;

import io.daicho.service.journalfile.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files for a call, saying what is wrong with one that cannot be opened. */
public final class Opened {
    private Opened() {}

    /** The lines of a file, journal or table by its name. */
    public static Source source(Path file) throws IOException {
        check(file);
        return Source.of(file);
    }

    /** Refuses what is no file that can be read. */
    public static void check(Path file) {
        if (!Files.exists(file)) {
            throw new FoundWanting("file.none", file);
        }
        if (Files.isDirectory(file)) {
            throw new FoundWanting("file.directory", file);
        }
        if (!Files.isReadable(file)) {
            throw new FoundWanting("file.unreadable", file);
        }
    }
}
