package io.daicho.proof.note;

import io.daicho.proof.ProofFailed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a signature is that of a key over a text.
 *
 * @param key the key that it names
 * @param text the text of the note
 * @param given the signature
 */
record SignatureCheck(VerifierKey key, String text, NoteSignature given) {
    ValidSignature verify() throws ProofFailed {
        return key.type() == SignatureType.ED25519 ? verifyPlain() : verifyCosignature();
    }

    private ValidSignature verifyPlain() throws ProofFailed {
        byte[] signature = sized(Ed25519.SIGNATURE_BYTES);
        return verified(text.getBytes(StandardCharsets.UTF_8), signature, Optional.empty());
    }

    private ValidSignature verifyCosignature() throws ProofFailed {
        byte[] timed = sized(CosignedMessage.SIGNATURE_BYTES);
        long seconds = ByteBuffer.wrap(timed).getLong();
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
            throw failed("its time " + Long.toUnsignedString(seconds) + " is out of range");
        }
        byte[] signature = Arrays.copyOfRange(timed, Long.BYTES, timed.length);
        return verified(CosignedMessage.of(seconds, text), signature, Optional.of(Instant.ofEpochSecond(seconds)));
    }

    private ValidSignature verified(byte[] message, byte[] signature, Optional<Instant> time) throws ProofFailed {
        if (!Ed25519.verifies(key.publicKey(), message, signature)) {
            throw failed("it is not the key's over this text");
        }
        return new ValidSignature(key, time);
    }

    private byte[] sized(int bytes) throws ProofFailed {
        if (given.signature().length() != bytes) {
            throw failed("it has " + given.signature().length() + " bytes, not " + bytes);
        }
        return given.signature().toArray();
    }

    private ProofFailed failed(String why) {
        return new ProofFailed("signature of the known key " + given.key(), why);
    }
}
