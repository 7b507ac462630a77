package io.daicho.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a cosigner signs and what it writes under the note: C2SP tlog-cosignature, Ed25519. */
final class CosignedMessage {
    static final int SIGNATURE_BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private CosignedMessage() {}

    static byte[] of(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] timed(long seconds, byte[] signature) {
        return ByteBuffer.allocate(SIGNATURE_BYTES)
                .putLong(seconds)
                .put(signature)
                .array();
    }
}
