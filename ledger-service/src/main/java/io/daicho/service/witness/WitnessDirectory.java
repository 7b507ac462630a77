package io.daicho.service.witness;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Cosigner;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one directory in which a witness keeps its key, its name and what it knows of each log. */
public final class WitnessDirectory {
    /** One change at a time within this process; the lock of the operating system holds between processes. */
    private static final Object CHANGES = new Object();

    private final Path path;
    private final Cosigner cosigner;

    private WitnessDirectory(Path path, Cosigner cosigner) {
        this.path = path;
        this.cosigner = cosigner;
    }

    /**
     * Opens it; makes it, with a key, where it is not there.
     *
     * @param name how the witness is called; null: as before, or by its key
     * @throws UnusableWitness if it is not what it should be
     */
    public static WitnessDirectory open(Path directory, @Nullable String name) throws IOException {
        Path path = directory.toAbsolutePath().normalize();
        SmallFile.folder(path);
        return alone(path, () -> new WitnessDirectory(path, cosigner(path, name)));
    }

    /** The one who signs. */
    public Cosigner cosigner() {
        return cosigner;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Takes it for the one process that cosigns.
     *
     * @throws UnusableWitness if another one does
     */
    public AutoCloseable takeToCosign() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as if another process held it
        }
        channel.close();
        throw new UnusableWitness("Another process runs the witness in " + path
                + ". Only one at a time may cosign with one key. Stop that one first.");
    }

    /** All that is known of logs, removed ones included. */
    public List<LogState> logs() throws IOException {
        Path logs = path.resolve("logs");
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        List<LogState> states = new ArrayList<>();
        try (Stream<Path> folders = Files.list(logs)) {
            for (Path folder : folders.sorted().toList()) {
                LogState.of(new LogFolder(folder, cosigner.key())).ifPresent(states::add);
            }
        }
        return states;
    }

    /** Trusts a log from now on, as {@link Trust} allows it. */
    public KnownLog change(String origin, Trust trust) throws IOException {
        LogFolder folder = folder(origin);
        return alone(path, () -> {
            KnownLog log = trust.from(folder.log());
            folder.write(log);
            return log;
        });
    }

    /** Trusts a log no longer; what was cosigned last stays. */
    public void remove(String origin) throws IOException {
        LogFolder folder = folder(origin);
        alone(path, () -> {
            if (folder.log().isEmpty()) {
                throw new UnusableWitness("This witness trusts no log called " + origin
                        + ". ./ledger witness trust --dir DIR lists those it does.");
            }
            folder.forget();
            return folder;
        });
    }

    LogFolder folder(String origin) {
        return new LogFolder(path.resolve("logs").resolve(LogFolder.nameOf(origin)), cosigner.key());
    }

    /** The checkpoint that was cosigned last, by the name of the log's folder. */
    Optional<SignedCheckpoint> last(String folder) throws IOException {
        return new LogFolder(path.resolve("logs").resolve(folder), cosigner.key()).last();
    }

    private static Cosigner cosigner(Path path, @Nullable String name) throws IOException {
        Path key = path.resolve("key");
        Path named = path.resolve("name");
        if (!Files.exists(key)) {
            if (Files.exists(named)) {
                throw new UnusableWitness("The key " + key
                        + " is missing. Put it back from your copy. If it is lost for good, make a new witness in another"
                        + " directory: a new key is a new witness.");
            }
            KeyFile.create(key);
        }
        KeyPair pair = KeyFile.read(key);
        String former = Files.exists(named) ? Files.readString(named).strip() : null;
        if (former != null && name != null && !name.equals(former)) {
            throw new UnusableWitness("The witness in " + path + " is called " + former
                    + ", and its cosignatures bear that name. Leave out --name, or make a new witness in another"
                    + " directory.");
        }
        Cosigner cosigner = called(former != null ? former : name, pair);
        if (former == null) {
            SmallFile.write(named, cosigner.key().name() + "\n");
        }
        return cosigner;
    }

    private static Cosigner called(@Nullable String name, KeyPair pair) {
        try {
            return new Cosigner(
                    name != null
                            ? name
                            : "witness-" + new Cosigner("witness", pair).key().id(),
                    pair);
        } catch (IllegalArgumentException unusable) {
            throw new UnusableWitness("A witness cannot be made of this: " + unusable.getMessage() + ".", unusable);
        }
    }

    private static <T> T alone(Path path, Change<T> change) throws IOException {
        synchronized (CHANGES) {
            try (FileChannel channel =
                    FileChannel.open(path.resolve("changes"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return change.make();
            }
        }
    }

    /** What only one at a time does. */
    @FunctionalInterface
    private interface Change<T> {
        T make() throws IOException;
    }
}
