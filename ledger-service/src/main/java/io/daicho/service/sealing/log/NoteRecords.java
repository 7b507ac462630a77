package io.daicho.service.sealing.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Notes one after another, each followed by one empty line, in one file or several. A note has an empty line in it, between
 * text and signatures, and none elsewhere; so every second empty line ends a record. What follows the last of them was cut
 * off by a crash.
 */
final class NoteRecords implements Iterator<byte[]>, AutoCloseable {
    private static final int MOST_BYTES = 1_000_000;

    private final LogFiles files;
    private final String folder;
    private final Iterator<String> names;
    private String path = "";
    private @Nullable InputStream open;
    private byte @Nullable [] next;

    private NoteRecords(LogFiles files, String folder, List<String> names) {
        this.files = files;
        this.folder = folder;
        this.names = names.iterator();
    }

    /** The notes in these files of a folder. */
    static Stream<byte[]> stream(LogFiles files, String folder, List<String> names) {
        NoteRecords records = new NoteRecords(files, folder, names);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(records::close);
    }

    /** A note as a record. */
    static byte[] record(byte[] note) {
        byte[] record = Arrays.copyOf(note, note.length + 1);
        record[note.length] = '\n';
        return record;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (open != null || openNext())) {
                next = read();
            }
            return next != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(where() + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    @Override
    public byte[] next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        byte[] taken = next;
        next = null;
        return taken;
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
            }
            open = null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean openNext() throws IOException {
        while (open == null && names.hasNext()) {
            path = folder.isEmpty() ? names.next() : folder + "/" + names.next();
            Optional<InputStream> file = files.open(path);
            open = file.orElse(null);
        }
        return open != null;
    }

    /** The next record without the empty line after it; null at the end of the file. */
    private byte @Nullable [] read() throws IOException {
        InputStream from = Objects.requireNonNull(open);
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        int emptyLines = 0;
        int before = '\n';
        for (int c = from.read(); c >= 0; c = from.read()) {
            if (c == '\n' && before == '\n' && ++emptyLines == 2) {
                return note.toByteArray();
            }
            note.write(c);
            before = c;
            if (note.size() > MOST_BYTES) {
                throw new BrokenLog(where(), "a record has more than " + MOST_BYTES + " bytes");
            }
        }
        if (note.size() > 0 && names.hasNext()) {
            throw new BrokenLog(where(), "its last record is cut off, and records of later months follow");
        }
        close();
        return null;
    }

    private String where() {
        return files.where() + "/" + path;
    }
}
