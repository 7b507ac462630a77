package io.daicho.service.verifying.log;

import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.tile.TileSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tiles that were read lately are not read again. */
final class CachedTiles implements TileSource {
    private static final int MOST = 64;

    private final TileSource source;
    private final Map<TilePath, Tile> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, Tile> eldest) {
            return size() > MOST;
        }
    };

    CachedTiles(TileSource source) {
        this.source = source;
    }

    @Override
    public Tile tile(TilePath path) {
        Tile tile = known.get(path);
        if (tile == null) {
            tile = source.tile(path);
            known.put(path, tile);
        }
        return tile;
    }
}
