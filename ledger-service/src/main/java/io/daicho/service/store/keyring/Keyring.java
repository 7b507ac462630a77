package io.daicho.service.store.keyring;

import io.daicho.api.fact.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * The file with the keys: a header, then slots of one length, so that a key can be destroyed where it stands. A slot is
 * never used twice. What was added is durable after {@link #store}, what was destroyed when {@link #destroy} returns.
 * For several threads; read by plain reads, because an interrupt must not close the file.
 */
public final class Keyring implements AutoCloseable {
    private static final String MAGIC = "daicho-keyring-1 ";
    private static final int ID_BYTES = 16;

    private final Path path;
    private final RandomAccessFile file;
    private final String id;
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private long stored;
    private boolean destroyedUnflushed;

    private Keyring(Path path, RandomAccessFile file, String id, long stored) {
        this.path = path;
        this.file = file;
        this.id = id;
        this.stored = stored;
    }

    /**
     * Opens the keyring, and makes it if it is not there; its file is for its owner only.
     *
     * @throws UncheckedIOException if it cannot be read, or is no keyring
     */
    public static Keyring open(Path path) {
        try {
            if (!Files.exists(path)) {
                create(path);
            }
            return open(path, true);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    /**
     * Opens a keyring that is there, for reading only; another process may work on it.
     *
     * @throws UncheckedIOException if it cannot be read, or is no keyring
     */
    public static Keyring read(Path path) {
        try {
            return open(path, false);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    private static Keyring open(Path path, boolean writable) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), writable ? "rw" : "r");
        byte[] header = new byte[Slot.BYTES];
        try {
            file.readFully(header);
            String text = new String(header, StandardCharsets.US_ASCII).strip();
            if (!text.matches(MAGIC + "[0-9a-f]{32}")) {
                throw new IOException("it is no keyring of this version");
            }
            long stored = file.length() / Slot.BYTES - 1;
            long whole = (stored + 1) * Slot.BYTES;
            if (writable && file.length() > whole) {
                file.setLength(whole); // half a slot was never acknowledged
            }
            return new Keyring(path, file, text.substring(MAGIC.length()), stored);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static void create(Path path) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownersOnly(path));
        byte[] header = new byte[Slot.BYTES];
        Arrays.fill(header, (byte) ' ');
        byte[] text = (MAGIC + HexFormat.of().formatHex(Secret.bytes(ID_BYTES))).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, header, 0, text.length);
        header[Slot.BYTES - 1] = '\n';
        try (RandomAccessFile file = new RandomAccessFile(fresh.toFile(), "rw")) {
            file.write(header);
            file.getFD().sync();
        }
        Files.move(fresh, path);
        Durable.folder(path.getParent());
    }

    /** Which keyring it is: 32 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** How many slots it has. */
    public synchronized long slots() {
        return stored + added.size() / Slot.BYTES;
    }

    /** Takes a key; gives the number of its slot, from 0. */
    public synchronized long add(byte[] name, byte[] key) {
        added.writeBytes(Slot.of(name, key).bytes());
        return slots() - 1;
    }

    /** Takes back what was added and not stored: nobody will ask for it. */
    public synchronized void forget() {
        added.reset();
    }

    /**
     * Makes what was added durable; costs nothing where nothing was.
     *
     * @throws Refused if it cannot; then nothing of it may be relied on
     */
    public synchronized void store() {
        if (added.size() == 0) {
            return;
        }
        byte[] slots = added.toByteArray();
        try {
            file.seek((stored + 1) * Slot.BYTES);
            file.write(slots);
            file.getFD().sync();
        } catch (IOException failure) {
            throw Unwritten.refused(path.toString(), failure);
        }
        stored += slots.length / Slot.BYTES;
        added.reset();
    }

    /** What is in a slot. */
    public synchronized Slot slot(long number) {
        if (number < 0 || number >= stored) {
            return Slot.none(Slot.State.MISSING);
        }
        try {
            byte[] bytes = new byte[Slot.BYTES];
            file.seek((number + 1) * Slot.BYTES);
            file.readFully(bytes);
            return Slot.read(bytes);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    /**
     * Destroys keys where they stand: writes over each which fact had it destroyed. What is destroyed already stays as it is.
     *
     * @param erasedBy the id of the fact, by the number of the slot
     * @param now the time, in milliseconds
     * @return how many it destroyed
     */
    public synchronized int destroy(Map<Long, String> erasedBy, long now) {
        try {
            int destroyed = 0;
            for (Map.Entry<Long, String> each : erasedBy.entrySet()) {
                Slot slot = slot(each.getKey());
                if (slot.state() == Slot.State.KEY || slot.state() == Slot.State.DAMAGED) {
                    destroyedUnflushed = true;
                    file.seek((each.getKey() + 1) * Slot.BYTES);
                    file.write(Slot.destroyed(slot.name(), each.getValue(), now).bytes());
                    destroyed++;
                }
            }
            if (destroyedUnflushed) { // by this call, or by one whose flush failed
                file.getFD().sync();
                destroyedUnflushed = false;
            }
            return destroyed;
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    /** Writes a copy of it elsewhere, whole and durable before it takes the place of an earlier one. */
    public synchronized void copyTo(Path target) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownersOnly(target));
        try (OutputStream copy = Files.newOutputStream(fresh)) {
            Files.copy(path, copy);
        }
        Durable.file(fresh);
        Durable.move(fresh, target);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    private static UncheckedIOException unusable(Path path, IOException failure) {
        return new UncheckedIOException(
                "The keyring " + path + " cannot be used: "
                        + Unwritten.why(failure)
                        + ". Without it details and evidence files cannot be read. Mend the cause, or put the file back"
                        + " from your copy.",
                failure);
    }

    static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
