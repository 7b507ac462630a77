package io.daicho.service.store.directory;

import io.daicho.service.store.keyring.Durable;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Unwritten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one directory in which a ledger keeps what it has. Belongs to one process at a time, for as long as that lives: the
 * operating system's lock on the file {@code lock} ends with the process, however it ends.
 */
public final class DataDirectory implements AutoCloseable {
    /** The version of the directory's layout that this software writes. */
    public static final int FORMAT = 1;

    private static final String LEDGER = "ledger.db";
    private static final String KEYRING = "keyring";

    /** Says which keyring belongs here, so that it is missed where it is not there. */
    private static final String KEYRING_MARK = "keyring-id";

    private final Path path;
    private final FileChannel lock;
    private volatile boolean demo;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        this.demo = Files.exists(demoMark());
    }

    /**
     * Takes a directory, and makes it if it is not there.
     *
     * @throws DirectoryInUseException if another process works on it
     * @throws NewerDataException if a newer version of this software wrote it
     * @throws UncheckedIOException if it cannot be made or written
     */
    public static DataDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, ownersOnly(path));
            refuseNewer(path);
            DataDirectory taken = new DataDirectory(path, lock(path));
            mark(path.resolve("format"), Integer.toString(FORMAT));
            taken.hold(null);
            return taken;
        } catch (IOException failure) {
            throw new UncheckedIOException("The data directory " + path + " cannot be used: " + failure, failure);
        }
    }

    /** Whether a process works on a directory now; nothing is written for that. */
    public static boolean isHeld(Path directory) {
        Path file = directory.resolve("lock");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.tryLock(0, Long.MAX_VALUE, true) == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The file of the event store. */
    public Path ledger() {
        return path.resolve(LEDGER);
    }

    /**
     * Opens the file with the keys of details; makes it where there is nothing yet that it could be missed for.
     *
     * @throws IllegalStateException if it is missing
     */
    public Keyring openKeyring() {
        Path keyring = path.resolve(KEYRING);
        if (!Files.exists(keyring) && Files.exists(path.resolve(KEYRING_MARK))) {
            throw new IllegalStateException("The file " + keyring + " is missing: it has the keys of the details and"
                    + " evidence files in this ledger. Put it back from your copy. If it is lost for good, take a"
                    + " backup and restore it without keys: the facts are whole, the details are gone.");
        }
        Keyring opened = Keyring.open(keyring);
        try {
            if (Files.exists(path.resolve(KEYRING_MARK))
                    && !List.of("", opened.id())
                            .contains(
                                    Files.readString(path.resolve(KEYRING_MARK)).strip())) {
                opened.close();
                throw new IllegalStateException(
                        "The file " + keyring + " is the keyring of another ledger. Put back the"
                                + " one that belongs to this: its id stands in " + path.resolve(KEYRING_MARK) + ".");
            }
            mark(path.resolve(KEYRING_MARK), opened.id());
        } catch (IOException failure) {
            opened.close();
            throw new UncheckedIOException(
                    "The data directory " + path + " cannot be written: " + Unwritten.why(failure), failure);
        }
        return opened;
    }

    /** Tells other processes where this one can be asked. */
    public void announce(URI url) {
        try {
            hold(url);
        } catch (IOException failure) {
            throw new UncheckedIOException("The address cannot be written to " + holder(path), failure);
        }
    }

    /** Whether it holds an example: only there may a fact say itself when it counts as recorded. */
    public boolean isDemo() {
        return demo;
    }

    /**
     * Makes it one that holds an example.
     *
     * @throws IllegalStateException if it holds a real ledger already
     */
    public void markDemo() {
        if (demo) {
            return;
        }
        if (Files.exists(ledger())) {
            throw new IllegalStateException("The directory " + path + " holds a ledger already, and that cannot become"
                    + " an example. Choose another directory for the example.");
        }
        try {
            Files.writeString(demoMark(), "The ledger in this directory is an example.\n");
            demo = true;
        } catch (IOException failure) {
            throw new UncheckedIOException("The mark cannot be written to " + demoMark(), failure);
        }
    }

    /** Leaves it to the next process. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(holder(path));
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The data directory " + path + " cannot be left: " + failure, failure);
        }
    }

    private Path demoMark() {
        return path.resolve("demo");
    }

    private void hold(@Nullable URI url) throws IOException {
        new Holder(Long.toString(ProcessHandle.current().pid()), url).write(holder(path));
    }

    private static Path holder(Path path) {
        return path.resolve("holder");
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new DirectoryInUseException(path, Holder.read(holder(path)));
        }
        return channel;
    }

    private static void refuseNewer(Path path) throws IOException {
        Path file = path.resolve("format");
        if (Files.exists(file)) {
            String text = Files.readString(file).strip();
            if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
                throw new IOException(
                        "the file " + file + " should hold the number of the data format, not \"" + text + "\"");
            }
            if (!text.isEmpty() && Integer.parseInt(text) > FORMAT) {
                throw new NewerDataException("The directory " + path, Integer.parseInt(text), FORMAT);
            }
        }
    }

    /**
     * Writes a mark of one line, whole or not at all. An earlier version wrote it in place, so that a process that was killed
     * could leave an empty one: that counts as none.
     */
    private static void mark(Path file, String line) throws IOException {
        if (Files.exists(file) && Files.readString(file).strip().equals(line)) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, line + "\n");
        Durable.file(fresh);
        Durable.move(fresh, file);
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
