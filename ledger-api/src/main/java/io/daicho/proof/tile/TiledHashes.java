package io.daicho.proof.tile;

import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashSource;

/** The hashes of a log's tree, from its tiles. What lies between two levels of tiles is calculated. */
public final class TiledHashes implements HashSource {
    private static final int HEIGHT = 8;

    private final TileSource tiles;
    private final long size;

    /**
     * The hashes of a log.
     *
     * @param tiles its tiles
     * @param size how many entries it has; only tiles of that size are asked for
     */
    public TiledHashes(TileSource tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public Hash at(int level, long index) {
        if (level < 0 || index < 0 || index >= size >> level) {
            throw new IllegalArgumentException("no subtree " + index + " of level " + level + " in a tree of " + size);
        }
        int above = level % HEIGHT;
        long first = index << above;
        TilePath path = TilePath.in(size, level / HEIGHT, first / TilePath.FULL);
        return tiles.tile(path).over(above, (int) (first % TilePath.FULL));
    }
}
