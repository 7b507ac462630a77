package io.daicho.service.verifying.log;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.ValidSignature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verifies checkpoints, and no signature over the same text twice: heartbeats repeat what was signed before. */
final class RememberedSignatures {
    private static final int MOST = 64;

    private final KeyChain keys;
    private final Map<Signed, ValidSignature> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Signed, ValidSignature> eldest) {
            return size() > MOST;
        }
    };

    private record Signed(String text, NoteSignature signature) {}

    RememberedSignatures(KeyChain keys) {
        this.keys = keys;
    }

    /** As {@link SignedCheckpoint#verify} does. */
    VerifiedCheckpoint verify(SignedCheckpoint signed) throws ProofFailed {
        String text = signed.note().text();
        List<ValidSignature> valid = new ArrayList<>();
        List<NoteSignature> fresh = new ArrayList<>();
        for (NoteSignature signature : signed.note().signatures()) {
            ValidSignature remembered = known.get(new Signed(text, signature));
            if (remembered != null) {
                valid.add(remembered);
            } else if (keys.knows(signature)) {
                fresh.add(signature);
            }
        }
        if (valid.isEmpty() || !signed.checkpoint().origin().equals(keys.origin())) {
            return remember(signed, signed.verify(keys.origin(), keys.known()));
        }
        if (!fresh.isEmpty()) {
            valid.addAll(new Note(text, fresh).verify(keys.known()));
        }
        boolean byLog = valid.stream().anyMatch(each -> keys.logKeys().contains(each.key()));
        return byLog
                ? remember(signed, new VerifiedCheckpoint(signed.checkpoint(), valid))
                : signed.verify(keys.origin(), keys.known());
    }

    private VerifiedCheckpoint remember(SignedCheckpoint signed, VerifiedCheckpoint verified) {
        for (NoteSignature signature : signed.note().signatures()) {
            verified.signatures().stream()
                    .filter(each -> (each.key().name() + "+" + each.key().id()).equals(signature.key()))
                    .findFirst()
                    .ifPresent(each -> known.put(new Signed(signed.note().text(), signature), each));
        }
        return verified;
    }
}
