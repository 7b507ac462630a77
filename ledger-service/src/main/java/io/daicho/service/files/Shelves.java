package io.daicho.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/**
 * The shelf of a data directory: its folder {@code evidence}, or the store that speaks S3 where the settings name one. For
 * those who work on a directory without starting the application; by the same settings, from the same places.
 */
public final class Shelves {
    static final String FOLDER = "evidence";

    private Shelves() {}

    /** The shelf of a directory. */
    public static Shelf of(Path directory, Clock clock) {
        return of(directory.resolve(FOLDER), settings(), clock);
    }

    /**
     * Moves the files in the folder of a directory to its shelf, where that is another and does not have them yet; the others
     * are deleted, because an object is never changed.
     */
    public static void fill(Path directory, Clock clock) throws IOException {
        EvidenceProperties.S3 settings = settings();
        if (settings.endpoint() == null) {
            return;
        }
        Path folder = directory.resolve(FOLDER);
        Shelf shelf = of(folder, settings, clock);
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            if (has(shelf, name)) {
                Files.delete(file);
            } else {
                shelf.put(name, file);
            }
        }
    }

    static Shelf of(Path folder, EvidenceProperties.S3 s3, Clock clock) {
        URI endpoint = s3.endpoint();
        return endpoint == null
                ? new FolderShelf(folder)
                : new S3Shelf(new S3Requests(s3, endpoint, clock), s3.prefix(), clock);
    }

    private static EvidenceProperties.S3 settings() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment)
                .bindOrCreate("daicho.evidence", EvidenceProperties.class)
                .s3();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean has(Shelf shelf, String name) throws IOException {
        try (InputStream there = shelf.open(name)) {
            return there.read() >= 0;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }
}
