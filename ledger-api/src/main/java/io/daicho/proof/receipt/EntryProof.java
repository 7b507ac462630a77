package io.daicho.proof.receipt;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.HashLines;
import io.daicho.proof.merkle.InclusionProof;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The proof that an entry is in a log, to be verified without the log. Nothing of it is believed before {@link #verify}.
 *
 * @param extra what the maker put beside it; nothing proves it, and mostly there is nothing
 * @param index the entry's index in the log, from 0
 * @param hashes from the leaf's sibling up to the root's child
 * @param checkpoint what the log said of itself
 */
public record EntryProof(Bytes extra, long index, List<Hash> hashes, SignedCheckpoint checkpoint) {
    /** How the name of its file ends. */
    public static final String FILE_ENDING = ".tlog-proof";

    private static final String WHAT = "tlog-proof";
    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    /** A proof with a copy of its hashes. */
    public EntryProof {
        hashes = List.copyOf(hashes);
        if (index < 0 || hashes.size() > HashLines.MOST) {
            throw new IllegalArgumentException("a proof of entry " + index + " with " + hashes.size() + " hashes");
        }
    }

    /** The proof of an entry under a checkpoint of the same size. */
    public static EntryProof of(InclusionProof proof, SignedCheckpoint checkpoint) {
        if (proof.size() != checkpoint.checkpoint().size()) {
            throw new IllegalArgumentException("a proof in a tree of " + proof.size() + " under a checkpoint of "
                    + checkpoint.checkpoint().size());
        }
        return new EntryProof(Bytes.NONE, proof.index(), proof.hashes(), checkpoint);
    }

    /** Reads a file. */
    public static EntryProof read(byte[] bytes) throws Malformed {
        Lines lines = Text.of(WHAT, bytes).lines();
        String first = lines.next(FIRST_LINE);
        if (!first.equals(FIRST_LINE)) {
            throw lines.fault(Text.quoted(first) + " stands where " + FIRST_LINE + " should be");
        }
        Bytes extra = lines.nextStartsWith("extra ") ? extra(lines) : Bytes.NONE;
        long index = lines.decimal("the index", lines.nextAfter("index", "the index"));
        List<Hash> hashes = HashLines.read(lines);
        return new EntryProof(extra, index, hashes, SignedCheckpoint.read(lines.rest()));
    }

    /**
     * Verifies that the entry is in the log.
     *
     * @param entry the bytes of the entry
     * @param origin the log that it should be in
     * @param known the keys of the log, and of witnesses
     * @return the checkpoint, with the signatures that were verified
     */
    public VerifiedCheckpoint verify(byte[] entry, String origin, VerifierKeys known) throws ProofFailed {
        VerifiedCheckpoint verified = checkpoint.verify(origin, known);
        long size = verified.checkpoint().size();
        new InclusionProof(index, size, hashes)
                .verify(Hash.leaf(entry), verified.checkpoint().root());
        return verified;
    }

    /** As it is read. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        if (extra.length() > 0) {
            text.append("extra ").append(extra).append('\n');
        }
        text.append("index ").append(index).append('\n');
        text.append(HashLines.write(hashes)).append(checkpoint.note().content());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Bytes extra(Lines lines) throws Malformed {
        Bytes extra = Bytes.of(lines.base64("the extra", lines.nextAfter("extra", "the extra")));
        if (extra.length() == 0) {
            throw lines.fault("the extra is empty; without any, its line is left out");
        }
        return extra;
    }
}
