package io.daicho.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashSource;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.testing.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole log that transparency-dev/tessera publishes in its folder testdata, as it was at each of its sizes. */
class PublishedLogTest {
    private static final String ORIGIN = "example.com/log/testdata";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyCheckpointIsSignedAndHasTheRootOfItsEntriesAndOfItsTiles(int size)
            throws IOException, Malformed, ProofFailed {
        byte[] file = bytes("checkpoint." + size);
        SignedCheckpoint signed = SignedCheckpoint.read(file);

        Checkpoint checkpoint = signed.verify(ORIGIN, keys()).checkpoint();

        assertThat(signed.bytes()).isEqualTo(file);
        assertThat(checkpoint.size()).isEqualTo(size);
        assertThat(checkpoint.root()).isEqualTo(rootOfEntries(size)).isEqualTo(MerkleTree.root(tiles(size), size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyTileHasTheHashesOfItsEntriesAndIsWrittenAgainByteForByte(int size) throws IOException, Malformed {
        TilePath path = TilePath.in(size, 0, 0);
        byte[] file = bytes(path.path());
        byte[] entries = bytes(BundlePath.in(size, 0).path());

        Tile tile = Tile.read(path, file);
        EntryBundle bundle = EntryBundle.read(BundlePath.in(size, 0), entries);

        assertThat(tile.bytes()).isEqualTo(file);
        assertThat(bundle.bytes()).isEqualTo(entries);
        assertThat(tile.hashes())
                .isEqualTo(bundle.entries().stream()
                        .map(entry -> Hash.leaf(entry.toArray()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyCheckpointContinuesEveryOneBefore(int newer) throws IOException, Malformed, ProofFailed {
        HashSource tiles = tiles(newer);
        Checkpoint checkpoint = checkpoint(newer).checkpoint();

        for (int older = 1; older <= newer; older++) {
            checkpoint.verifyContinues(
                    checkpoint(older).checkpoint(),
                    MerkleTree.consistency(tiles, older, newer).hashes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyEntryIsProvedOfflineFromAFile(int size) throws IOException, Malformed, ProofFailed {
        EntryBundle bundle = EntryBundle.read(
                BundlePath.in(size, 0), bytes(BundlePath.in(size, 0).path()));
        for (int index = 0; index < size; index++) {
            EntryProof made = EntryProof.of(MerkleTree.inclusion(tiles(size), index, size), checkpoint(size));

            EntryProof read = EntryProof.read(made.bytes());

            assertThat(read.verify(bundle.entries().get(index).toArray(), ORIGIN, keys())
                            .checkpoint()
                            .size())
                    .isEqualTo(size);
        }
    }

    private static VerifierKeys keys() throws Malformed {
        return VerifierKeys.of(VerifierKey.read(Vectors.keyOfPublishedLog()));
    }

    private static SignedCheckpoint checkpoint(int size) throws IOException, Malformed {
        return SignedCheckpoint.read(bytes("checkpoint." + size));
    }

    private static Hash rootOfEntries(int size) throws IOException, Malformed {
        CompactRange range = CompactRange.empty();
        if (size > 0) {
            BundlePath path = BundlePath.in(size, 0);
            EntryBundle.read(path, bytes(path.path()))
                    .entries()
                    .forEach(entry -> range.append(Hash.leaf(entry.toArray())));
        }
        return range.root();
    }

    private static HashSource tiles(int size) {
        return new TiledHashes(PublishedLogTest::tile, size);
    }

    private static Tile tile(TilePath path) {
        try {
            return Tile.read(path, bytes(path.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Malformed malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        Path log = Vectors.path("tessera-log/log");
        return Files.readAllBytes(log.resolve(name));
    }
}
