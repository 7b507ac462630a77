package io.daicho.proof.tile;

/** Where tiles are read from. */
@FunctionalInterface
public interface TileSource {
    /** The tile, or a fuller one in its place. */
    Tile tile(TilePath path);
}
