package io.daicho.service.sealing.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.keys.LogKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A log in a folder, whose entries follow from their indexes. */
final class TestLog {
    static final String ORIGIN = "test.example.jp/c-1";
    static final LogKey KEY = LogKey.make();

    private final Path folder;
    private LogWriter writer;

    TestLog(Path folder, Disk disk) {
        this.folder = folder;
        this.writer = new LogWriter(folder, disk);
    }

    void reopen(Disk disk) {
        writer = new LogWriter(folder, disk);
    }

    LogWriter writer() {
        return writer;
    }

    ContractLog log() {
        return writer.log();
    }

    static byte[] entry(long index) {
        return ("{\"position\":" + index + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** Grows to a size and publishes it. */
    void growTo(long size, Instant now) throws IOException {
        writer.begin(KEY.verifier(ORIGIN));
        Growth growth = writer.grow();
        while (growth.size() < size) {
            growth.append(entry(growth.size()));
        }
        growth.finish();
        writer.publish(KEY.sign(new Checkpoint(ORIGIN, growth.size(), growth.root()), now));
    }

    long size() {
        return log().checkpoint().map(signed -> signed.checkpoint().size()).orElse(0L);
    }

    /** Everything that anybody can verify: all of the tiles and bundles of every checkpoint that was published. */
    void verify() throws ProofFailed {
        VerifierKeys known = LogKey.known(List.of(log().key().orElseThrow()));
        SignedCheckpoint newest = log().checkpoint().orElseThrow();
        newest.verify(ORIGIN, known);
        List<SignedCheckpoint> history;
        try (Stream<SignedCheckpoint> published = log().history()) {
            history = new ArrayList<>(published.toList());
        }
        assertThat(history.get(history.size() - 1)).isEqualTo(newest);
        long before = 0;
        for (SignedCheckpoint each : history) {
            each.verify(ORIGIN, known);
            long size = each.checkpoint().size();
            assertThat(size).isGreaterThanOrEqualTo(before);
            assertThat(each.checkpoint().root()).isEqualTo(MerkleTree.root(log().hashes(size), size));
            before = size;
        }
        verifyFiles(newest.checkpoint());
    }

    private void verifyFiles(Checkpoint newest) {
        CompactRange tree = CompactRange.empty();
        for (BundlePath path : BundlePath.added(0, newest.size()).toList()) {
            List<Hash> leaves = new ArrayList<>();
            for (Bytes entry : log().bundle(path).entries()) {
                assertThat(entry.toArray()).isEqualTo(entry(tree.size()));
                leaves.add(Hash.leaf(entry.toArray()));
                tree.append(leaves.get(leaves.size() - 1));
            }
            Tile tile = log().tile(new TilePath(0, path.index(), path.width()));
            assertThat(tile.hashes()).isEqualTo(leaves);
        }
        assertThat(tree.size()).isEqualTo(newest.size());
        assertThat(tree.root()).isEqualTo(newest.root());
        TilePath.added(0, newest.size()).forEach(path -> log().tile(path));
    }
}
