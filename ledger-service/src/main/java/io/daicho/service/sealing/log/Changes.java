package io.daicho.service.sealing.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Files that are written below one folder, and durable together after {@link #settle}. */
final class Changes {
    /** How the name of a file ends that is not whole yet. */
    static final String UNFINISHED = ".new";

    private final Disk disk;
    private final Path root;
    private final Set<Path> known = new HashSet<>();
    private final Set<Path> written = new LinkedHashSet<>();
    private final Set<Path> unsettled = new LinkedHashSet<>();

    Changes(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /** Writes a file, and makes the folders that it lies in. */
    void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        makeFolder(folderOf(file));
        unsettled.add(folderOf(file));
        disk.write(file, bytes);
        written.add(file);
    }

    /** Removes a file that is to be durable no more. */
    void delete(Path file) throws IOException {
        disk.delete(file);
        written.remove(file);
    }

    /** Writes a file that others read at any moment: whole or not at all. */
    void replace(String path, byte[] bytes) throws IOException {
        write(path + UNFINISHED, bytes);
        settle();
        disk.move(root.resolve(path + UNFINISHED), root.resolve(path));
        disk.forceFolder(folderOf(root.resolve(path)));
    }

    /** Writes at the end of a file. */
    void append(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        makeFolder(folderOf(file));
        if (!Files.exists(file)) {
            unsettled.add(folderOf(file));
        }
        disk.append(file, bytes);
        disk.force(file);
        settle();
    }

    /** Flushes what was written, and then the folders in which there is something new. */
    void settle() throws IOException {
        for (Path each : written) {
            disk.force(each);
        }
        written.clear();
        for (Path each : unsettled) {
            disk.forceFolder(each);
        }
        unsettled.clear();
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** Whoever made a folder may have ended before its name was on disk, so each that is met first is flushed with those above. */
    private void makeFolder(Path folder) throws IOException {
        if (known.contains(folder)) {
            return;
        }
        if (!folder.startsWith(root) && Files.isDirectory(folder)) {
            unsettled.add(folder);
            return;
        }
        makeFolder(folderOf(folder));
        disk.makeFolder(folder);
        unsettled.add(folder);
        known.add(folder);
    }
}
