package io.daicho.service.sealing.log;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Writes one contract's log. Whichever call fails, and wherever a crash stops it, what was published stays as it is, and
 * the next call goes on from there. Belongs to one thread of one process.
 */
public final class LogWriter {
    private final Path folder;
    private final Disk disk;
    private final Changes changes;
    private final ContractLog log;
    private boolean sound;
    private boolean mayHaveBegun = true;
    private long sizeBefore;

    /**
     * Writes the log in a folder.
     *
     * @param folder the folder of the contract; made with {@link #begin}
     */
    public LogWriter(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.changes = new Changes(disk, folder);
        this.log = new ContractLog(new FolderFiles(folder));
    }

    /** The log, for reading. */
    public ContractLog log() {
        return log;
    }

    /** Begins a log, or goes on with one; its key must be this. */
    public void begin(VerifierKey key) throws IOException {
        Optional<VerifierKey> present = log.key();
        if (present.isEmpty()) {
            changes.replace(ContractLog.KEY, line(key));
        } else if (!present.get().equals(key)) {
            throw new BrokenLog(log.where(ContractLog.KEY), "the key of the log is " + present.get() + ", not " + key);
        }
    }

    /** Grows it from its checkpoint on, or from nothing. */
    public Growth grow() throws IOException {
        mend();
        Optional<Checkpoint> from = log.checkpoint().map(SignedCheckpoint::checkpoint);
        if (mayHaveBegun) {
            new Unpublished(folder, changes).remove(from.map(Checkpoint::size).orElse(0L));
        }
        mayHaveBegun = true;
        return Growth.from(
                log,
                changes,
                from.map(Checkpoint::size).orElse(0L),
                from.map(Checkpoint::root).orElse(Hash.EMPTY_ROOT));
    }

    /**
     * Publishes a checkpoint: of a growth that was finished, or again of the same size. Its root must be the one that the tiles
     * lead to.
     */
    public void publish(SignedCheckpoint signed) throws IOException {
        mend();
        Checkpoint next = signed.checkpoint();
        Optional<Checkpoint> before = log.checkpoint().map(SignedCheckpoint::checkpoint);
        if (before.isPresent() && !isContinued(before.get(), next)) {
            throw new IllegalArgumentException("the checkpoint of size " + next.size()
                    + " does not continue the one of " + before.get().size());
        }
        Hash root = MerkleTree.root(log.hashes(next.size()), next.size());
        if (!root.equals(next.root())) {
            throw new BrokenLog(log.where("tile"), "calculated root " + root + ", to be published " + next.root());
        }
        sound = false;
        changes.replace(ContractLog.CHECKPOINT, signed.bytes());
        appendToHistory(signed);
        long superseded = before.map(Checkpoint::size).orElse(0L);
        new Superseded(folder, disk).remove(sizeBefore, superseded);
        if (superseded < next.size()) {
            sizeBefore = superseded;
            mayHaveBegun = false;
        }
        sound = true;
    }

    /**
     * Puts signatures under a checkpoint that was published, each in the place of an earlier one of the same key. Where another
     * was published meanwhile, they stand in the history only.
     */
    public SignedCheckpoint cosign(SignedCheckpoint published, List<NoteSignature> signatures) throws IOException {
        mend();
        SignedCheckpoint newest = log.checkpoint().orElse(published);
        boolean isNewest = newest.checkpoint().equals(published.checkpoint());
        SignedCheckpoint cosigned = Signatures.under(isNewest ? newest : published, signatures);
        if (isNewest) {
            publish(cosigned);
        } else {
            sound = false;
            appendToHistory(cosigned);
            sound = true;
        }
        return cosigned;
    }

    /** Writes down which key follows; the log's key is the new one from then on. */
    public void succeed(Succession succession) throws IOException {
        mend();
        sound = false;
        boolean isWritten =
                log.successions().stream().anyMatch(each -> each.to().equals(succession.to()));
        if (!isWritten) {
            changes.append(ContractLog.SUCCESSIONS, NoteRecords.record(succession.bytes()));
        }
        changes.replace(ContractLog.KEY, line(succession.to()));
        sound = true;
    }

    /** Keeps the two checkpoints that prove a fork; first the one that is nowhere else here. */
    public void keepFork(SignedCheckpoint own, SignedCheckpoint other) throws IOException {
        changes.replace(ContractLog.FORK + "/2-other", other.bytes());
        changes.replace(ContractLog.FORK + "/1-own", own.bytes());
    }

    /** Writes down what came of comparing the store with it. */
    public void add(Comparison comparison) throws IOException {
        Path file = folder.resolve(ContractLog.COMPARISONS);
        if (Files.exists(file)) {
            byte[] present = Files.readAllBytes(file);
            int whole = present.length;
            while (whole > 0 && present[whole - 1] != '\n') {
                whole--;
            }
            if (whole < present.length) {
                disk.truncate(file, whole);
            }
        }
        changes.append(ContractLog.COMPARISONS, comparison.line());
    }

    /** Drops what a crash or a failure cut off, and writes what it left out. Every call does so first. */
    public void mend() throws IOException {
        if (sound) {
            return;
        }
        newest().dropCut(disk);
        RecordFile.of(folder.resolve(ContractLog.SUCCESSIONS)).dropCut(disk);
        PublishedLately lately = PublishedLately.in(newest());
        Optional<SignedCheckpoint> newest = log.checkpoint();
        long size = newest.map(signed -> signed.checkpoint().size()).orElse(0L);
        if (lately.greatestSize() > size) {
            throw new BrokenLog(
                    log.where(ContractLog.CHECKPOINT),
                    "it stands at " + size + ", and its history at " + lately.greatestSize()
                            + ": the file is older than what was published");
        }
        if (newest.isPresent() && !lately.has(newest.get())) {
            appendToHistory(newest.get());
        }
        sizeBefore = lately.sizeBefore(size);
        sound = true;
    }

    private void appendToHistory(SignedCheckpoint signed) throws IOException {
        Instant time = OwnTime.of(signed)
                .orElseThrow(() -> new IllegalArgumentException("a checkpoint without a cosignature of the log's own"));
        String month = YearMonth.from(time.atOffset(ZoneOffset.UTC)).toString();
        String newest = newest().name();
        String name = newest.compareTo(month) > 0 ? newest : month;
        changes.append(ContractLog.HISTORY + "/" + name, NoteRecords.record(signed.bytes()));
    }

    private RecordFile newest() throws IOException {
        return RecordFile.newest(folder.resolve(ContractLog.HISTORY), ContractLog.MONTH);
    }

    private static boolean isContinued(Checkpoint before, Checkpoint next) {
        boolean grows = before.size() < next.size();
        return before.origin().equals(next.origin()) && (grows || before.equals(next));
    }

    private static byte[] line(VerifierKey key) {
        return (key + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
