package io.daicho.proof.checkpoint;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A checkpoint and the signatures under it. Nothing of it is believed before {@link #verify}.
 *
 * @param checkpoint what is signed
 * @param note the signed text
 */
public record SignedCheckpoint(Checkpoint checkpoint, Note note) {
    private static final String WHAT = "checkpoint";

    /** A checkpoint and a note that say the same; any others are refused. */
    public SignedCheckpoint {
        if (!note.text().equals(checkpoint.text())) {
            throw new IllegalArgumentException("the note does not say what the checkpoint does");
        }
    }

    /** Reads one that stands alone. */
    public static SignedCheckpoint read(byte[] bytes) throws Malformed {
        return read(Text.of(WHAT, bytes));
    }

    /** Reads one up to the end of a text. */
    public static SignedCheckpoint read(Text text) throws Malformed {
        Text named = text.as(WHAT);
        Note note = Note.read(named);
        return new SignedCheckpoint(Checkpoint.read(named.part(0, note.text().length())), note);
    }

    /** Signs it for the log. The key must have the name of the log. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, NoteSigner log) {
        if (!log.key().name().equals(checkpoint.origin())) {
            throw new IllegalArgumentException(
                    "the key of " + log.key().name() + " does not sign for the log " + checkpoint.origin());
        }
        Note note = new Note(checkpoint.text(), List.of(log.sign(checkpoint.text())));
        return new SignedCheckpoint(checkpoint, note);
    }

    /** What a witness signs of it at this time. */
    public NoteSignature cosignature(Cosigner witness, Instant time) {
        return witness.cosign(note.text(), time);
    }

    /** The same with one more signature under it, such as a witness's. */
    public SignedCheckpoint with(NoteSignature signature) {
        return new SignedCheckpoint(checkpoint, note.with(signature));
    }

    /**
     * Verifies that it is of this log, that a known key of the log signed it, and every other signature of a known key.
     * Whether the witnesses among them are enough is for the caller to say.
     *
     * @param origin the log that it should be of
     * @param known the keys of the log, which have its name, and of witnesses
     */
    public VerifiedCheckpoint verify(String origin, VerifierKeys known) throws ProofFailed {
        if (!checkpoint.origin().equals(origin)) {
            throw new ProofFailed(
                    WHAT, "it is of the log " + Text.quoted(checkpoint.origin()) + ", not of " + Text.quoted(origin));
        }
        List<ValidSignature> valid = note.verify(known);
        if (valid.stream().noneMatch(signature -> isOfLog(signature, origin))) {
            throw new ProofFailed(WHAT, "no known key of the log " + Text.quoted(origin) + " signed it");
        }
        return new VerifiedCheckpoint(checkpoint, valid);
    }

    /** As it is read. */
    public byte[] bytes() {
        return note.content().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOfLog(ValidSignature signature, String origin) {
        return signature.key().type() == SignatureType.ED25519
                && signature.key().name().equals(origin);
    }
}
