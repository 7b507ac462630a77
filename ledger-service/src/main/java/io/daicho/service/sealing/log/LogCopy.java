package io.daicho.service.sealing.log;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A contract's log as it was at one of its checkpoints, file by file, in the layout of decision 0015; also while the log goes
 * on. Nothing that was published later is in it, but all that speaks against the log: the proof of a fork, and how the store
 * differed.
 */
public final class LogCopy {
    private static final int TRIES = 5;

    private final ContractLog log;
    private final SignedCheckpoint upTo;
    private final List<String> stamps;

    /**
     * A copy.
     *
     * @param upTo a checkpoint that was published, with the signatures that it is to have
     * @param stamps the names of the time stamps that it is to have
     */
    public LogCopy(ContractLog log, SignedCheckpoint upTo, List<String> stamps) {
        this.log = log;
        this.upTo = upTo;
        this.stamps = List.copyOf(stamps);
    }

    /** Takes the files. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one.
         *
         * @param path where it belongs in the log's folder
         */
        void add(String path, Content content) throws IOException;
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Hands over every file. */
    public void each(Sink sink) throws IOException {
        add(sink, ContractLog.CHECKPOINT, upTo.bytes());
        copy(sink, ContractLog.KEY);
        copy(sink, ContractLog.SUCCESSIONS);
        copy(sink, ContractLog.COMPARISONS);
        for (String name : log.forks()) {
            copy(sink, ContractLog.FORK + "/" + name);
        }
        for (String name : stamps) {
            copy(sink, ContractLog.STAMPS + "/" + name);
        }
        history(sink);
        long size = upTo.checkpoint().size();
        for (TilePath path : (Iterable<TilePath>) TilePath.added(0, size)::iterator) {
            add(sink, path.path(), tile(path).bytes());
        }
        for (BundlePath path : (Iterable<BundlePath>) BundlePath.added(0, size)::iterator) {
            add(sink, path.path(), bundle(path).bytes());
        }
    }

    private void copy(Sink sink, String path) throws IOException {
        Optional<byte[]> bytes = log.files().read(path);
        if (bytes.isPresent()) {
            add(sink, path, bytes.get());
        }
    }

    private static void add(Sink sink, String path, byte[] bytes) throws IOException {
        sink.add(path, out -> out.write(bytes));
    }

    /** The records up to the checkpoint and no further: a heartbeat later is not in this copy. */
    private void history(Sink sink) throws IOException {
        boolean[] reached = {false};
        for (Iterator<String> names = log.months().iterator(); !reached[0] && names.hasNext(); ) {
            String name = names.next();
            sink.add(ContractLog.HISTORY + "/" + name, out -> reached[0] = records(name, out));
        }
    }

    private boolean records(String name, OutputStream out) throws IOException {
        byte[] last = upTo.bytes();
        try (Stream<byte[]> notes = NoteRecords.stream(log.files(), ContractLog.HISTORY, List.of(name))) {
            for (Iterator<byte[]> all = notes.iterator(); all.hasNext(); ) {
                byte[] note = all.next();
                out.write(NoteRecords.record(note));
                if (Arrays.equals(note, last)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Its partial tile is gone where the log has grown since; what the tile has become begins with the same. */
    private Tile tile(TilePath path) {
        Tile now = current(size -> log.tile(TilePath.in(size, path.level(), path.index())));
        return new Tile(now.hashes().subList(0, path.width()));
    }

    private EntryBundle bundle(BundlePath path) {
        EntryBundle now = current(size -> log.bundle(BundlePath.in(size, path.index())));
        return new EntryBundle(now.entries().subList(0, path.width()));
    }

    private <T> T current(LongFunction<T> reading) {
        for (int tries = 1; ; tries++) {
            try {
                return reading.apply(log.checkpoint().orElse(upTo).checkpoint().size());
            } catch (BrokenLog grownMeanwhile) {
                if (tries == TRIES) {
                    throw grownMeanwhile;
                }
            }
        }
    }
}
