package io.daicho.service.sealing.log;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.text.Text;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.tile.TileSource;
import io.daicho.proof.tile.TiledHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One contract's log, for reading. Says what its files say and verifies no signature. What is missing or not of its form is a
 * {@link BrokenLog}; what cannot be read an {@link UncheckedIOException}.
 */
public final class ContractLog implements TileSource {
    static final String CHECKPOINT = "checkpoint";
    static final String KEY = "key";
    static final String HISTORY = "history";
    static final String SUCCESSIONS = "successions";
    static final String STAMPS = "stamps";
    static final String FORK = "fork";
    static final String COMPARISONS = "comparisons";

    static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern STAMP = Pattern.compile("[0-9a-f]{64}\\.[A-Za-z0-9._-]+");
    private static final Pattern HALF = Pattern.compile("[12]-[a-z]+");

    private final LogFiles files;

    /** The log whose files these are. */
    public ContractLog(LogFiles files) {
        this.files = files;
    }

    /** Its newest checkpoint, with the cosignatures that came so far; empty where none was published. */
    public Optional<SignedCheckpoint> checkpoint() {
        return read(CHECKPOINT).map(bytes -> parsed(CHECKPOINT, () -> SignedCheckpoint.read(bytes)));
    }

    /** Its newest verifier key; empty where there is no log. */
    public Optional<VerifierKey> key() {
        return read(KEY)
                .map(bytes -> parsed(
                        KEY,
                        () -> VerifierKey.read(
                                Text.of("verifier key", bytes).lines().next("the key"))));
    }

    /** A tile: as wide as asked for, or the full one where that is there in its stead. */
    @Override
    public Tile tile(TilePath path) {
        Optional<byte[]> exact = read(path.path());
        if (exact.isPresent()) {
            return parsed(path.path(), () -> Tile.read(path, exact.get()));
        }
        TilePath full = new TilePath(path.level(), path.index(), TilePath.FULL);
        byte[] bytes = read(full.path()).orElseThrow(() -> missing(path.path()));
        return parsed(full.path(), () -> Tile.read(full, bytes));
    }

    /** A bundle of entries, exactly as wide as asked for: taken from the full one where that is there in its stead. */
    public EntryBundle bundle(BundlePath path) {
        Optional<byte[]> exact = read(path.path());
        if (exact.isPresent()) {
            return parsed(path.path(), () -> EntryBundle.read(path, exact.get()));
        }
        BundlePath full = new BundlePath(path.index(), TilePath.FULL);
        byte[] bytes = read(full.path()).orElseThrow(() -> missing(path.path()));
        EntryBundle whole = parsed(full.path(), () -> EntryBundle.read(full, bytes));
        return new EntryBundle(whole.entries().subList(0, path.width()));
    }

    /** The bytes of one entry, in a log of that size. */
    public Bytes entry(long index, long size) {
        BundlePath path = BundlePath.in(size, index / TilePath.FULL);
        return bundle(path).entries().get((int) (index % TilePath.FULL));
    }

    /** The hashes of its tree at a size that a checkpoint had. */
    public TiledHashes hashes(long size) {
        return new TiledHashes(this, size);
    }

    /**
     * Every checkpoint that was published, in order: growths, heartbeats, and again with each cosignature that came. Read as
     * they are taken; to be closed. A last record that a crash cut off is left out.
     */
    public Stream<SignedCheckpoint> history() {
        return NoteRecords.stream(files, HISTORY, months())
                .map(note -> parsed(HISTORY, () -> SignedCheckpoint.read(note)));
    }

    /** Which key followed which, in order. */
    public List<Succession> successions() {
        try (Stream<byte[]> notes = NoteRecords.stream(files, "", List.of(SUCCESSIONS))) {
            return notes.map(note -> parsed(SUCCESSIONS, () -> Succession.read(note)))
                    .toList();
        }
    }

    /** The names of its time stamps: digest of the checkpoint's note, dot, authority, {@code .tsr}. */
    public List<String> stamps() {
        return list(STAMPS, STAMP);
    }

    /** The names of the files of its history. */
    List<String> months() {
        return list(HISTORY, MONTH);
    }

    /** The names of the files that prove a fork. */
    List<String> forks() {
        return list(FORK, HALF);
    }

    /** A time stamp; empty where there is none of that name. */
    public Optional<byte[]> stamp(String name) {
        return read(STAMPS + "/" + name);
    }

    /** The checkpoints that prove a fork: two, or none; one where a crash came in between. */
    public List<SignedCheckpoint> fork() {
        return forks().stream()
                .map(name -> FORK + "/" + name)
                .map(path -> parsed(path, () -> SignedCheckpoint.read(read(path).orElseThrow(() -> missing(path)))))
                .toList();
    }

    /** What came of comparing the store with it, in order: differences, and that they agreed again. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        // A last line that a crash cut off is none.
        String whole = read(COMPARISONS)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceAll("[^\n]*\\z", ""))
                .orElse("");
        whole.lines().forEach(line -> comparisons.add(parsed(COMPARISONS, () -> Comparison.read(line))));
        return comparisons;
    }

    /** Where its files are read from. */
    public LogFiles files() {
        return files;
    }

    String where(String path) {
        return files.where() + "/" + path;
    }

    private BrokenLog missing(String path) {
        return new BrokenLog(where(path), "the file is missing");
    }

    private Optional<byte[]> read(String path) {
        try {
            return files.read(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(where(path) + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** What else lies in a folder, such as a copy that somebody made, is not of the log. */
    private List<String> list(String folder, Pattern form) {
        try {
            return files.list(folder).stream().filter(form.asMatchPredicate()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(where(folder) + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private <T> T parsed(String path, Parsing<T> parsing) {
        try {
            return parsing.run();
        } catch (Malformed fault) {
            throw new BrokenLog(where(path), fault);
        }
    }

    private interface Parsing<T> {
        T run() throws Malformed;
    }
}
