package io.daicho.readmodel.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes being read. */
final class Source {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    Source(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isOver() {
        return at == bytes.length;
    }

    long number() {
        long zigzag = 0;
        int shift = 0;
        byte octet;
        do {
            octet = bytes[at++];
            zigzag |= (long) (octet & 0x7F) << shift;
            shift += 7;
        } while (octet < 0);
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** The value of a number below zero. */
    Object again(long number) {
        return values.get((int) (-number - 1));
    }

    /** Remembers a value that was just read. */
    void keep(Object value) {
        values.add(value);
    }

    String text() {
        int number = (int) number();
        if (number > 0) {
            return texts.get(number - 1);
        }
        String text = new String(bytes, at, -number, StandardCharsets.UTF_8);
        at -= number;
        texts.add(text);
        return text;
    }
}
