package io.daicho.proof.tile;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Decimal;
import io.daicho.proof.text.Text;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where a tile of hashes lies: {@code tile/<L>/<N>[.p/<W>]}.
 *
 * @param level the level: at 0 its hashes are of leaves, above of full tiles of the level below
 * @param index which of its level, from 0
 * @param width how many hashes it has; a full one has {@value #FULL}
 */
public record TilePath(int level, long index, int width) {
    /** How many hashes a full tile has. */
    public static final int FULL = TileIndex.FULL;

    /** The highest level that a path may name. */
    public static final int HIGHEST_LEVEL = 63;

    private static final int LEVELS_OF_HASHES = 8;
    private static final String START = "tile/";

    /** A tile that there can be. */
    public TilePath {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("tile of level " + level);
        }
        new TileIndex(index, width);
    }

    /** The tile as it is in a log of {@code size} entries; refused where that log has nothing in it. */
    public static TilePath in(long size, int level, long index) {
        return new TilePath(
                level, index, TileIndex.in(places(size, level), index).width());
    }

    /** The tiles that a log of {@code size} entries has and that it had not, or not so full, at the size {@code before}. */
    public static Stream<TilePath> added(long before, long size) {
        return IntStream.iterate(0, level -> places(size, level) > 0, level -> level + 1)
                .boxed()
                .flatMap(level ->
                        indexes(places(before, level), places(size, level)).mapToObj(index -> in(size, level, index)));
    }

    /** Reads a path. */
    public static TilePath read(String path) throws Malformed {
        String[] parts = path.split("/", 3);
        if (parts.length < 3 || !path.startsWith(START)) {
            throw TileIndex.fault(path, "it is not tile/, a level, / and an index");
        }
        long level = Decimal.parse(parts[1]).orElse(Long.MAX_VALUE);
        if (level > HIGHEST_LEVEL) {
            throw TileIndex.fault(
                    path,
                    "the level " + Text.quoted(parts[1]) + " is not a number from 0 to 63 without leading zeroes");
        }
        TileIndex index = TileIndex.read(path, parts[2]);
        return new TilePath((int) level, index.index(), index.width());
    }

    /** The path. */
    public String path() {
        return START + level + "/" + new TileIndex(index, width).path();
    }

    /** How many hashes the level has in a log of {@code size} entries. */
    static long places(long size, int level) {
        int shift = level * LEVELS_OF_HASHES;
        return shift >= Long.SIZE ? 0 : size >> shift;
    }

    /** The tiles that change in a row that grows. */
    static LongStream indexes(long before, long count) {
        return before == count ? LongStream.empty() : LongStream.rangeClosed(before / FULL, (count - 1) / FULL);
    }
}
