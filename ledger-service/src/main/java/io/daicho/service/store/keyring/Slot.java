package io.daicho.service.store.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * One place in the keyring, {@value #BYTES} bytes: state (1), check sum of the rest (4), SHA-256 of the name of what it is
 * for (32); then the key, or in its stead when it was destroyed (8, milliseconds) and by which fact (1 for the length, then
 * ASCII). Its length divides a sector of a disk, so that it is written as a whole.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
public record Slot(State state, byte[] name, byte[] key, String erasedBy, long erasedAt) {
    static final int BYTES = 128;

    private static final int SUM_AT = 1;
    private static final int NAME_AT = 5;
    private static final int BODY_AT = 37;
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] NO_NAME = new byte[32];

    /** What can be in a slot. */
    public enum State {
        /** A key. */
        KEY,
        /** No key any more; which fact had it destroyed. */
        DESTROYED,
        /** Nothing that was written whole. */
        DAMAGED,
        /** The file ends before it. */
        MISSING
    }

    static Slot of(byte[] name, byte[] key) {
        return new Slot(State.KEY, name, key, "", 0);
    }

    static Slot destroyed(byte[] name, String erasedBy, long erasedAt) {
        return new Slot(State.DESTROYED, name, NOTHING, erasedBy, erasedAt);
    }

    static Slot none(State state) {
        return new Slot(state, NO_NAME, NOTHING, "", 0);
    }

    /** Whether it is for this. */
    public boolean isFor(byte[] wanted) {
        return Arrays.equals(name, wanted);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put(0, (byte) (state == State.KEY ? 1 : 2));
        bytes.position(NAME_AT).put(name);
        if (state == State.KEY) {
            bytes.put(key);
        } else {
            byte[] by = erasedBy.getBytes(StandardCharsets.US_ASCII);
            bytes.putLong(erasedAt).put((byte) by.length).put(by);
        }
        bytes.putInt(SUM_AT, sum(bytes.array()));
        return bytes.array();
    }

    static Slot read(byte[] array) {
        ByteBuffer bytes = ByteBuffer.wrap(array);
        byte state = bytes.get(0);
        if ((state != 1 && state != 2) || bytes.getInt(SUM_AT) != sum(array)) {
            return none(State.DAMAGED);
        }
        byte[] name = Arrays.copyOfRange(array, NAME_AT, BODY_AT);
        if (state == 1) {
            return of(name, Arrays.copyOfRange(array, BODY_AT, BODY_AT + Secret.KEY_BYTES));
        }
        bytes.position(BODY_AT);
        long at = bytes.getLong();
        int length = bytes.get();
        return destroyed(name, new String(array, bytes.position(), length, StandardCharsets.US_ASCII), at);
    }

    private static int sum(byte[] array) {
        CRC32 sum = new CRC32();
        sum.update(array, 0, SUM_AT);
        sum.update(array, NAME_AT, BYTES - NAME_AT);
        return (int) sum.getValue();
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return state + (erasedBy.isEmpty() ? "" : " by " + erasedBy);
    }
}
