package io.daicho.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files that are kept in the sources and held to what the code makes. With {@code -Dupdate} they are written; without, a
 * file that is missing or differs fails the test.
 *
 * @param folder the folder they are in
 */
public record Kept(Path folder) {
    private static final boolean UPDATE = System.getProperty("update") != null;

    /** Files among the resources of this module's tests. */
    public static Kept inTests(String folder) {
        return new Kept(module().resolve("src/test/resources").resolve(folder));
    }

    /** Files of the project, named from its root. */
    public static Kept inProject(String folder) {
        return new Kept(module().resolveSibling(folder).normalize());
    }

    /** The folder of this module. */
    public static Path module() {
        return Path.of("").toAbsolutePath();
    }

    /** The file's text; with {@code -Dupdate}, a file that does not exist is written first. */
    public String textOrElse(String name, Supplier<String> first) {
        Path file = folder.resolve(name);
        if (UPDATE && !Files.exists(file)) {
            write(file, first.get());
        }
        assertThat(file)
                .as("run the tests with -Dupdate, and review what they write")
                .exists();
        return text(file);
    }

    /** Checks that the file says this; with {@code -Dupdate}, makes it so. */
    public void says(String name, String text) {
        Path file = folder.resolve(name);
        if (UPDATE) {
            write(file, text);
        }
        assertThat(file)
                .as("run the tests with -Dupdate, and review what they write")
                .exists();
        assertThat(text(file))
                .as("run the tests with -Dupdate to write %s anew", name)
                .isEqualTo(text);
    }

    /** The files in alphabetical order. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
