package io.daicho.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 256, tile/0/999",
        "0, 1000, 256, tile/0/x001/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "15, 123456789, 41, tile/15/x123/x456/789.p/41",
        "63, 9223372036854775807, 255, tile/63/x009/x223/x372/x036/x854/x775/807.p/255",
        "0, 0, 1, tile/0/000.p/1"
    })
    void aTileLiesWhereItsNumbersSay(int level, long index, int width, String path) throws Malformed {
        TilePath tile = new TilePath(level, index, width);

        assertThat(tile.path()).isEqualTo(path);
        assertThat(TilePath.read(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @CsvSource({
        "256, 0, tile/entries/000",
        "255, 0, tile/entries/000.p/255",
        "257, 0, tile/entries/000",
        "257, 1, tile/entries/001.p/1",
        "31604938240, 123456789, tile/entries/x123/x456/789"
    })
    void aBundleLiesWhereItsIndexSays(long size, long index, String path) throws Malformed {
        BundlePath bundle = BundlePath.in(size, index);

        assertThat(bundle.path()).isEqualTo(path);
        assertThat(BundlePath.read(path)).isEqualTo(bundle);
    }

    /** The example of C2SP tlog-tiles. */
    @Test
    void aLogOfSeventyThousandEntriesHasTheTilesOfThePublishedExample() {
        Map<String, Long> tiles = TilePath.added(0, 70_000)
                .collect(Collectors.groupingBy(
                        tile -> tile.level() + " of width " + tile.width(), TreeMap::new, Collectors.counting()));

        assertThat(tiles)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "0 of width 256", 273L,
                        "0 of width 112", 1L,
                        "1 of width 256", 1L,
                        "1 of width 17", 1L,
                        "2 of width 1", 1L));
    }

    @Test
    void aFullTileIsOnePlaceOfTheTileAbove() {
        assertThat(TilePath.added(0, 256).map(TilePath::path)).containsExactly("tile/0/000", "tile/1/000.p/1");
    }

    @Test
    void aLogThatGrowsWritesOnlyWhatItHadNot() {
        assertThat(TilePath.added(255, 255)).isEmpty();
        assertThat(TilePath.added(0, 0)).isEmpty();
        assertThat(TilePath.added(254, 255).map(TilePath::path)).containsExactly("tile/0/000.p/255");
        assertThat(TilePath.added(255, 256).map(TilePath::path)).containsExactly("tile/0/000", "tile/1/000.p/1");
        assertThat(TilePath.added(256, 257).map(TilePath::path)).containsExactly("tile/0/001.p/1");
        assertThat(BundlePath.added(255, 600).map(BundlePath::path))
                .containsExactly("tile/entries/000", "tile/entries/001", "tile/entries/002.p/88");
        assertThat(BundlePath.added(600, 600)).isEmpty();
    }

    @Test
    void thereIsNoTileWithoutAnything() {
        for (long index : List.of(-1L, 1L, Long.MAX_VALUE)) {
            assertThatIllegalArgumentException().isThrownBy(() -> TilePath.in(256, 0, index));
            assertThatIllegalArgumentException().isThrownBy(() -> BundlePath.in(256, index));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.in(255, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.in(255, 8, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.in(255, 9, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> BundlePath.in(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BundlePath(0, 257));
    }

    @Test
    void theGreatestLogHasATileOnEveryLevelOfItsTree() {
        assertThat(TilePath.in(Long.MAX_VALUE, 7, 0).width()).isEqualTo(127);
        assertThat(TilePath.in(Long.MAX_VALUE, 0, Long.MAX_VALUE / 256).width()).isEqualTo(255);
    }
}
