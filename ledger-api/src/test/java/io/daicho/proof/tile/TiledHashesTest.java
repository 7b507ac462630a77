package io.daicho.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashSource;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.testing.GrownTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TiledHashesTest {
    private static final int SIZE = 70_000;
    private static final GrownTree TREE = new GrownTree();

    static {
        for (int i = 0; i < SIZE; i++) {
            TREE.append(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everythingThatTheTreeProvesIsProvedFromItsTiles() {
        HashSource tiles = tilesOf(SIZE);

        assertThat(MerkleTree.root(tiles, SIZE)).isEqualTo(TREE.root());
        assertThat(CompactRange.of(tiles, SIZE).root()).isEqualTo(TREE.root());
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, 69_888, SIZE - 1}) {
            assertThat(MerkleTree.inclusion(tiles, index, SIZE)).isEqualTo(MerkleTree.inclusion(TREE, index, SIZE));
            assertThat(MerkleTree.consistency(tiles, index + 1, SIZE))
                    .isEqualTo(MerkleTree.consistency(TREE, index + 1, SIZE));
        }
    }

    @Test
    void everyCompleteSubtreeIsThatOfTheTree() {
        int size = 1_000;
        HashSource tiles = tilesOf(size);
        for (int level = 0; level < 10; level++) {
            for (long index = 0; index < size >> level; index++) {
                assertThat(tiles.at(level, index)).as("%s %s", level, index).isEqualTo(TREE.at(level, index));
            }
        }
    }

    @Test
    void hasNoSubtreeThatIsNotComplete() {
        HashSource tiles = tilesOf(1_000);

        assertThatIllegalArgumentException().isThrownBy(() -> tiles.at(0, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> tiles.at(9, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tiles.at(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> tiles.at(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> tiles.at(63, 0));
    }

    /** Written to bytes and read again. */
    private static HashSource tilesOf(long size) {
        Map<TilePath, Tile> tiles = new HashMap<>();
        TilePath.added(0, size).forEach(path -> tiles.put(path, readAgain(path)));
        return new TiledHashes(path -> Objects.requireNonNull(tiles.get(path), path::path), size);
    }

    private static Tile readAgain(TilePath path) {
        Tile tile = new Tile(LongStream.range(0, path.width())
                .mapToObj(place -> hash(path, path.index() * TilePath.FULL + place))
                .toList());
        try {
            return Tile.read(path, tile.bytes());
        } catch (Malformed impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Hash hash(TilePath path, long index) {
        return TREE.at(path.level() * 8, index);
    }
}
