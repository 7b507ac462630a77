package io.daicho.service.store;

import java.util.HexFormat;

/**
 * Under which name and key the bytes of an evidence file lie. It travels and is sealed as the text behind the fact's
 * {@code content}, so that destroying the key of that detail makes the file unreadable wherever a copy of it lies.
 *
 * @param name a name that says nothing: hexadecimal digits
 * @param key the key that the bytes are sealed under
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
public record FileKey(String name, byte[] key) {
    /** As a text. */
    public String text() {
        return name + " " + HexFormat.of().formatHex(key);
    }

    /** From its text. */
    public static FileKey of(String text) {
        int space = text.indexOf(' ');
        return new FileKey(text.substring(0, space), HexFormat.of().parseHex(text.substring(space + 1)));
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "FileKey[" + name + "]";
    }
}
