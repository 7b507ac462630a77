package io.daicho.proof.note;

import java.util.Arrays;
import java.util.Optional;

/** What a key signs. Others that C2SP signed-note names are unknown here. */
public enum SignatureType {
    /** The text of a note. */
    ED25519(0x01),
    /** A time and the text of a checkpoint: a witness saw it then, and nothing inconsistent before (C2SP tlog-cosignature). */
    COSIGNATURE(0x04);

    private final byte code;

    SignatureType(int code) {
        this.code = (byte) code;
    }

    /** The byte that stands for it. */
    public byte code() {
        return code;
    }

    static Optional<SignatureType> of(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
