package io.daicho.readmodel.compact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes being written. A text or a value that was written before is written as its number. */
final class Sink {
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Object, Integer> values = new HashMap<>();
    private byte[] bytes = new byte[1_024];
    private int length;

    void number(long value) {
        long zigzag = (value << 1) ^ (value >> 63);
        while ((zigzag & ~0x7FL) != 0) {
            octet((int) (zigzag & 0x7F) | 0x80);
            zigzag >>>= 7;
        }
        octet((int) zigzag);
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(-utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Writes the number of a value that was written before, below zero; otherwise nothing. */
    boolean again(Object value) {
        Integer known = values.get(value);
        if (known == null) {
            return false;
        }
        number(-known);
        return true;
    }

    /** Remembers a value that was just written. */
    void keep(Object value) {
        values.put(value, values.size() + 1);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void octet(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
