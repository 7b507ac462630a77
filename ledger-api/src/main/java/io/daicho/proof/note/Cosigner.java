package io.daicho.proof.note;

import io.daicho.proof.text.Bytes;
import java.security.KeyPair;
import java.time.Instant;

/** Signs, as a witness, that it saw a checkpoint at a time and nothing that is inconsistent with it. */
public final class Cosigner {
    private final SecretKey key;

    /**
     * Signs with this key; halves that do not belong together are refused.
     *
     * @param name the witness's name
     * @param pair an Ed25519 key that signs nothing else
     */
    public Cosigner(String name, KeyPair pair) {
        this.key = new SecretKey(name, SignatureType.COSIGNATURE, pair);
    }

    /** The key that others verify with. */
    public VerifierKey key() {
        return key.verifier();
    }

    /**
     * The cosignature.
     *
     * @param text the whole text of the checkpoint
     * @param time when it is made, of which whole seconds are kept; after 1970 began
     */
    public NoteSignature cosign(String text, Instant time) {
        long seconds = time.getEpochSecond();
        if (seconds <= 0) {
            throw new IllegalArgumentException("a cosignature of " + time);
        }
        byte[] signature = key.sign(CosignedMessage.of(seconds, text));
        return new NoteSignature(key().name(), key().id(), Bytes.of(CosignedMessage.timed(seconds, signature)));
    }
}
