package io.daicho.proof.checkpoint;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.merkle.ConsistencyProof;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log says of itself at one size.
 *
 * @param origin which log
 * @param size how many entries it had
 * @param root the root over them
 * @param extensions further lines; our logs have none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    /** A checkpoint that can be written and read again. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!isLine(origin) || size < 0 || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException("a checkpoint of size " + size + " of the log " + Text.quoted(origin));
        }
    }

    /** One without further lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads a note's text. */
    public static Checkpoint read(Text text) throws Malformed {
        Lines lines = text.lines();
        String origin = lines.next("the origin");
        if (origin.isEmpty()) {
            throw lines.fault("the origin is empty");
        }
        long size = lines.decimal("the size", lines.next("the size"));
        Hash root = Hash.read(lines, "the root", lines.next("the root"));
        List<String> extensions = new ArrayList<>();
        while (!lines.atEnd()) {
            extensions.add(lines.next("a further line"));
            if (extensions.get(extensions.size() - 1).isEmpty()) {
                throw lines.fault("the line is empty");
            }
        }
        return new Checkpoint(origin, size, root, extensions);
    }

    /** The note's text, as it is read and signed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n').append(root).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Verifies that the log only grew from an older checkpoint to this one. */
    public void verifyContinues(Checkpoint older, List<Hash> proof) throws ProofFailed {
        if (!older.origin.equals(origin)) {
            throw new ProofFailed(
                    "consistency", "the logs are two: " + Text.quoted(older.origin) + " and " + Text.quoted(origin));
        }
        verifyContinues(older.size, older.root, proof);
    }

    /**
     * Verifies that the log only grew from an older state to this one. From a log without entries that needs no proof, and
     * none is accepted.
     */
    public void verifyContinues(long olderSize, Hash olderRoot, List<Hash> proof) throws ProofFailed {
        verifyEmpty(olderSize, olderRoot);
        verifyEmpty(size, root);
        if (olderSize != 0) {
            new ConsistencyProof(olderSize, size, proof).verify(olderRoot, root);
        } else if (!proof.isEmpty()) {
            throw new ProofFailed("consistency with a tree of 0", "too many hashes: " + proof.size());
        }
    }

    private static void verifyEmpty(long size, Hash root) throws ProofFailed {
        if (size == 0 && !root.equals(Hash.EMPTY_ROOT)) {
            throw ProofFailed.differs("checkpoint of an empty log", "root", Hash.EMPTY_ROOT, root);
        }
    }

    private static boolean isLine(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0;
    }
}
