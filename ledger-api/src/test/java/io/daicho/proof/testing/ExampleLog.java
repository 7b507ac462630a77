package io.daicho.proof.testing;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.witness.AddCheckpoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small log with a witness, always the same to the byte. */
public final class ExampleLog {
    /** Which log. */
    public static final String ORIGIN = "ledger.example.jp/c-1";

    /** How many entries it has. */
    public static final int SIZE = 7;

    /** When the witness saw it. */
    public static final Instant SEEN = Instant.parse("2026-03-31T15:00:00Z");

    /** Who signs for it. */
    public static final NoteSigner LOG = new NoteSigner(ORIGIN, TestKeys.LOG);

    /** Who watches it. */
    public static final Cosigner WITNESS = new Cosigner("witness.city.example.jp", TestKeys.WITNESS);

    /** The keys of both. */
    public static final VerifierKeys KEYS = VerifierKeys.of(LOG.key(), WITNESS.key());

    private static final GrownTree TREE = new GrownTree();

    static {
        IntStream.range(0, SIZE).forEach(index -> TREE.append(entry(index)));
    }

    private ExampleLog() {}

    /** An entry of it. */
    public static byte[] entry(int index) {
        return ("{\"position\":" + index + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** What it said of itself at a size. */
    public static SignedCheckpoint signed(int size) {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, size, MerkleTree.root(TREE, size)), LOG);
    }

    /** The same with the witness's signature. */
    public static SignedCheckpoint cosigned(int size) {
        SignedCheckpoint signed = signed(size);
        return signed.with(signed.cosignature(WITNESS, SEEN));
    }

    /** The proof of an entry under the last checkpoint. */
    public static EntryProof proof(int index) {
        return EntryProof.of(MerkleTree.inclusion(TREE, index, SIZE), cosigned(SIZE));
    }

    /** What the log asks of a witness that saw it at another size. */
    public static AddCheckpoint request(int oldSize) {
        return new AddCheckpoint(
                oldSize, MerkleTree.consistency(TREE, oldSize, SIZE).hashes(), signed(SIZE));
    }

    /** Its first entries, as they lie in a file. */
    public static EntryBundle bundle(int width) {
        return new EntryBundle(IntStream.range(0, width)
                .mapToObj(index -> Bytes.of(entry(index)))
                .toList());
    }

    /** The hashes of its first entries, as they lie in a file. */
    public static Tile tile(int width) {
        List<Hash> hashes = new ArrayList<>();
        IntStream.range(0, width).forEach(index -> hashes.add(TREE.at(0, index)));
        return new Tile(hashes);
    }
}
