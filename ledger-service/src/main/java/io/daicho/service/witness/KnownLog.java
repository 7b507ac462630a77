package io.daicho.service.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A log whose checkpoints the witness cosigns.
 *
 * @param origin which log
 * @param keys its verifier keys, all of which bear its name; at least one
 */
public record KnownLog(String origin, List<VerifierKey> keys) {
    /** A log with a copy of its keys. */
    public KnownLog {
        keys = List.copyOf(keys);
    }

    /** Reads its keys, one a line. */
    static KnownLog read(String lines) throws Malformed {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            keys.add(VerifierKey.read(line));
        }
        if (keys.isEmpty()) {
            throw new Malformed("keys of a log", "the file has no line");
        }
        return new KnownLog(keys.get(0).name(), keys);
    }

    /** As they are read. */
    String text() {
        return keys.stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /** Verifies that the log signed it. */
    VerifiedCheckpoint verify(SignedCheckpoint checkpoint) throws ProofFailed {
        return checkpoint.verify(origin, VerifierKeys.of(keys));
    }

    /** The same with the signatures of the log alone under it. */
    SignedCheckpoint ownSignatures(SignedCheckpoint checkpoint) {
        List<NoteSignature> own =
                checkpoint.note().signatures().stream().filter(this::isOwn).toList();
        return new SignedCheckpoint(
                checkpoint.checkpoint(), new Note(checkpoint.note().text(), own));
    }

    private boolean isOwn(NoteSignature signature) {
        return keys.stream()
                .anyMatch(key -> key.name().equals(signature.name()) && key.id().equals(signature.keyId()));
    }
}
