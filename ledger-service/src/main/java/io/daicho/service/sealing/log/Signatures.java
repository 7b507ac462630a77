package io.daicho.service.sealing.log;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signatures under a checkpoint: of each key the newest. */
final class Signatures {
    private Signatures() {}

    static SignedCheckpoint under(SignedCheckpoint signed, List<NoteSignature> added) {
        Set<String> keys = added.stream().map(NoteSignature::key).collect(Collectors.toSet());
        List<NoteSignature> all = Stream.concat(
                        signed.note().signatures().stream().filter(signature -> !keys.contains(signature.key())),
                        added.stream())
                .toList();
        return new SignedCheckpoint(
                signed.checkpoint(), new Note(signed.note().text(), all));
    }
}
