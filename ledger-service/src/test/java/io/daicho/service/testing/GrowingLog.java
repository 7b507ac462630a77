package io.daicho.service.testing;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashSource;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.witness.AddCheckpoint;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A log in memory that tells one history, or another one from some entry on, and signs whatever it is told to. */
public final class GrowingLog implements HashSource {
    private final NoteSigner signer;
    private final CompactRange range = CompactRange.empty();
    private final Map<List<Long>, Hash> hashes = new ConcurrentHashMap<>();

    private GrowingLog(NoteSigner signer) {
        this.signer = signer;
    }

    /** A log without entries and with a key of its own. */
    public static GrowingLog called(String origin) {
        return new GrowingLog(new NoteSigner(origin, pair()));
    }

    /** An Ed25519 key. */
    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new AssertionError(absent);
        }
    }

    /** The same with this many entries. */
    public GrowingLog grownTo(long size) {
        return grownTo(size, "entry ");
    }

    /** Another history under the same key: the first entries of this one, then others. */
    public GrowingLog forkedAfter(long same, long size) {
        GrowingLog fork = new GrowingLog(signer).grownTo(same);
        return fork.grownTo(size, "other entry ");
    }

    private synchronized GrowingLog grownTo(long size, String entry) {
        while (range.size() < size) {
            range.append(
                    Hash.leaf((entry + range.size()).getBytes(StandardCharsets.UTF_8)),
                    (level, index, hash) -> hashes.put(List.of((long) level, index), hash));
        }
        return this;
    }

    /** Who signs for it. */
    public NoteSigner signer() {
        return signer;
    }

    /** What it says of itself at a size. */
    public Checkpoint at(long size) {
        return new Checkpoint(signer.key().name(), size, MerkleTree.root(this, size));
    }

    /** The same, signed. */
    public SignedCheckpoint signed(long size) {
        return SignedCheckpoint.sign(at(size), signer);
    }

    /** What it asks of a witness. */
    public byte[] request(long old, long size) {
        List<Hash> proof =
                old == 0 ? List.of() : MerkleTree.consistency(this, old, size).hashes();
        return new AddCheckpoint(old, proof, signed(size)).bytes();
    }

    @Override
    public Hash at(int level, long index) {
        return Objects.requireNonNull(hashes.get(List.of((long) level, index)), () -> level + " " + index);
    }
}
