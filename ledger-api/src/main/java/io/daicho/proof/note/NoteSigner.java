package io.daicho.proof.note;

import io.daicho.proof.text.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;

/** Signs notes, such as a log's checkpoints. */
public final class NoteSigner {
    private final SecretKey key;

    /**
     * Signs with this key; halves that do not belong together are refused.
     *
     * @param name the key's name; that of a log's key is the log's origin
     * @param pair an Ed25519 key
     */
    public NoteSigner(String name, KeyPair pair) {
        this.key = new SecretKey(name, SignatureType.ED25519, pair);
    }

    /** The key that others verify with. */
    public VerifierKey key() {
        return key.verifier();
    }

    /** The signature of a note's text. */
    public NoteSignature sign(String text) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        return new NoteSignature(key().name(), key().id(), Bytes.of(signature));
    }
}
