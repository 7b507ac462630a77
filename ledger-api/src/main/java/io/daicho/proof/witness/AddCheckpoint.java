package io.daicho.proof.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashLines;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is asked of a witness: to cosign a checkpoint that continues the one it cosigned last.
 *
 * @param oldSize the size that it cosigned last; 0 where it never did
 * @param proof that the log only grew since; empty where that is not to be proved
 * @param checkpoint what it should cosign
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {
    private static final String WHAT = "add-checkpoint";

    /** A request with a copy of its proof; an old size above that of the checkpoint is refused. */
    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || oldSize > checkpoint.checkpoint().size() || proof.size() > HashLines.MOST) {
            throw new IllegalArgumentException("a request from size " + oldSize + " to "
                    + checkpoint.checkpoint().size() + " with " + proof.size() + " hashes");
        }
    }

    /** Reads the body of a request. What is refused here is answered with 400. */
    public static AddCheckpoint read(byte[] bytes) throws Malformed {
        Lines lines = Text.of(WHAT, bytes).lines();
        long oldSize = lines.decimal("the old size", lines.nextAfter("old", "the old size"));
        List<Hash> proof = HashLines.read(lines);
        SignedCheckpoint checkpoint = SignedCheckpoint.read(lines.rest());
        long size = checkpoint.checkpoint().size();
        if (oldSize > size) {
            throw new Malformed(WHAT, "the old size " + oldSize + " is greater than the checkpoint's " + size);
        }
        return new AddCheckpoint(oldSize, proof, checkpoint);
    }

    /**
     * Verifies that the checkpoint continues what the witness cosigned last. What fails here is answered with 422; before,
     * the witness compares the old size with the one it keeps (409) and verifies the signatures (403, 404).
     *
     * @param oldRoot the root that it cosigned last; of an empty tree where it never did
     */
    public void verifyContinues(Hash oldRoot) throws ProofFailed {
        checkpoint.checkpoint().verifyContinues(oldSize, oldRoot, proof);
    }

    /** As it is read. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder("old ").append(oldSize).append('\n');
        text.append(HashLines.write(proof)).append(checkpoint.note().content());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
