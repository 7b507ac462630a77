package io.daicho.proof.tile;

import io.daicho.proof.Entry;
import io.daicho.proof.Malformed;
import io.daicho.proof.text.Bytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries that stand beside each other in the log, each after its length in two bytes, the higher one first.
 *
 * @param entries from 1 to {@value TilePath#FULL}, of at most {@value Entry#MOST_BYTES} bytes each
 */
public record EntryBundle(List<Bytes> entries) {
    /** A bundle with a copy of these entries. */
    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > TilePath.FULL) {
            throw new IllegalArgumentException("a bundle of " + entries.size() + " entries");
        }
        for (Bytes entry : entries) {
            if (entry.length() > Entry.MOST_BYTES) {
                throw new IllegalArgumentException("an entry of " + entry.length() + " bytes");
            }
        }
    }

    /** Reads the bundle that lies there. */
    public static EntryBundle read(BundlePath path, byte[] bytes) throws Malformed {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<Bytes> entries = new ArrayList<>(path.width());
        for (int i = 0; i < path.width(); i++) {
            entries.add(next(path, i, from));
        }
        if (from.hasRemaining()) {
            throw new Malformed(
                    path.path(), "bytes after the last of " + path.width() + " entries: " + from.remaining());
        }
        return new EntryBundle(entries);
    }

    /** As it is read. */
    public byte[] bytes() {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length()).sum();
        ByteBuffer to = ByteBuffer.allocate(length);
        entries.forEach(entry -> to.putShort((short) entry.length()).put(entry.toArray()));
        return to.array();
    }

    private static Bytes next(BundlePath path, int i, ByteBuffer from) throws Malformed {
        if (from.remaining() < Short.BYTES) {
            throw new Malformed(path.path(), "it ends before the length of entry " + i + " of " + path.width());
        }
        byte[] entry = new byte[Short.toUnsignedInt(from.getShort())];
        if (from.remaining() < entry.length) {
            throw new Malformed(
                    path.path(),
                    "entry " + i + " has " + entry.length + " bytes, and " + from.remaining() + " are left");
        }
        from.get(entry);
        return Bytes.of(entry);
    }
}
