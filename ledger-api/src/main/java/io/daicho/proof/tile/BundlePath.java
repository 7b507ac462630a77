package io.daicho.proof.tile;

import io.daicho.proof.Malformed;
import java.util.stream.Stream;

/**
 * Where a bundle of entries lies: {@code tile/entries/<N>[.p/<W>]}.
 *
 * @param index which, from 0
 * @param width how many entries it has; a full one has {@value TilePath#FULL}
 */
public record BundlePath(long index, int width) {
    private static final String START = "tile/entries/";

    /** A bundle that there can be. */
    public BundlePath {
        new TileIndex(index, width);
    }

    /** The bundle as it is in a log of {@code size} entries; refused where that log has nothing in it. */
    public static BundlePath in(long size, long index) {
        return new BundlePath(index, TileIndex.in(size, index).width());
    }

    /** The bundles that a log of {@code size} entries has and that it had not, or not so full, at the size {@code before}. */
    public static Stream<BundlePath> added(long before, long size) {
        return TilePath.indexes(before, size).mapToObj(index -> in(size, index));
    }

    /** Reads a path. */
    public static BundlePath read(String path) throws Malformed {
        if (!path.startsWith(START)) {
            throw TileIndex.fault(path, "it is not tile/entries/ and an index");
        }
        TileIndex index = TileIndex.read(path, path.substring(START.length()));
        return new BundlePath(index.index(), index.width());
    }

    /** The path. */
    public String path() {
        return START + new TileIndex(index, width).path();
    }
}
