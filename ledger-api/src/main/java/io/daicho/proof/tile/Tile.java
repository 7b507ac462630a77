package io.daicho.proof.tile;

import io.daicho.proof.Malformed;
import io.daicho.proof.merkle.Hash;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashes that stand beside each other in the tree.
 *
 * @param hashes from 1 to {@value TilePath#FULL}
 */
public record Tile(List<Hash> hashes) {
    /** A tile with a copy of these hashes. */
    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > TilePath.FULL) {
            throw new IllegalArgumentException("a tile of " + hashes.size() + " hashes");
        }
    }

    /** Reads the tile that lies there. */
    public static Tile read(TilePath path, byte[] bytes) throws Malformed {
        int wanted = path.width() * Hash.BYTES;
        if (bytes.length != wanted) {
            throw new Malformed(path.path(), "it has " + bytes.length + " bytes, not " + wanted);
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<Hash> hashes = new ArrayList<>(path.width());
        while (from.hasRemaining()) {
            hashes.add(Hash.next(from));
        }
        return new Tile(hashes);
    }

    /** As it is read. */
    public byte[] bytes() {
        ByteBuffer to = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> hash.appendTo(to));
        return to.array();
    }

    /** The hash over {@code 1 << height} of its places, from one on. */
    Hash over(int height, int from) {
        if (height == 0) {
            return hashes.get(from);
        }
        int half = 1 << (height - 1);
        return Hash.node(over(height - 1, from), over(height - 1, from + half));
    }
}
