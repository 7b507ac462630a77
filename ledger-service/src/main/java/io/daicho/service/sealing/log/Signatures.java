package io.daicho.service.sealing.log;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signatures under a checkpoint: of each key the newest, in the place of its first. */
final class Signatures {
    private Signatures() {}

    static SignedCheckpoint under(SignedCheckpoint signed, List<NoteSignature> added) {
        Map<String, NoteSignature> byKey = new LinkedHashMap<>();
        signed.note().signatures().forEach(signature -> byKey.put(signature.key(), signature));
        added.forEach(signature -> byKey.put(signature.key(), signature));
        return new SignedCheckpoint(signed.checkpoint(), new Note(signed.note().text(), List.copyOf(byKey.values())));
    }
}
