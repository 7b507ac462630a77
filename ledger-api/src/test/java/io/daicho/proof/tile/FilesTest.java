package io.daicho.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.text.Bytes;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest {
    @Test
    void aTileIsItsHashesOneAfterAnother() throws Malformed {
        Tile tile = ExampleLog.tile(3);

        assertThat(tile.bytes()).hasSize(96).startsWith(tile.hashes().get(0).toArray());
        assertThat(Tile.read(new TilePath(0, 0, 3), tile.bytes())).isEqualTo(tile);
    }

    @Test
    void aBundleIsEachEntryAfterItsLength() throws Malformed {
        byte[] longest = new byte[65_535];
        EntryBundle bundle = new EntryBundle(List.of(Bytes.NONE, Bytes.of(new byte[] {7, 8}), Bytes.of(longest)));

        assertThat(bundle.bytes()).hasSize(2 + 4 + 65_537).startsWith(0, 0, 0, 2, 7, 8, 0xff, 0xff);
        assertThat(EntryBundle.read(new BundlePath(0, 3), bundle.bytes())).isEqualTo(bundle);
    }

    @Test
    void refusesToMakeWhatCannotBeReadAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tile(
                        Collections.nCopies(257, ExampleLog.tile(1).hashes().get(0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundle(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundle(Collections.nCopies(257, Bytes.NONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryBundle(List.of(Bytes.of(new byte[65_536]))))
                .withMessage("an entry of 65536 bytes");
    }
}
