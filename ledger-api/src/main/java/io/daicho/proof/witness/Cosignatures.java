package io.daicho.proof.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.SignatureLines;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a witness answers that cosigned: 200. Nothing of it is believed before it is put under the checkpoint and verified.
 *
 * @param signatures at least one
 */
public record Cosignatures(List<NoteSignature> signatures) {
    /** An answer with a copy of these. */
    public Cosignatures {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("an answer without a signature");
        }
    }

    /** Reads the body of an answer. */
    public static Cosignatures read(byte[] bytes) throws Malformed {
        return new Cosignatures(SignatureLines.read(Text.of("cosignatures", bytes)));
    }

    /** As it is read. */
    public byte[] bytes() {
        return SignatureLines.write(signatures).getBytes(StandardCharsets.UTF_8);
    }
}
