package io.daicho.service.store.detail;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Under which name and key the bytes of an evidence file lie. It travels and is sealed as the text behind the fact's
 * {@code content}, so that destroying the key of that detail makes the file unreadable wherever a copy of it lies.
 *
 * @param name a name that says nothing: hexadecimal digits
 * @param key the key that the bytes are sealed under
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
public record FileKey(String name, byte[] key) {
    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{32} [0-9a-f]{64}");

    /** As a text. */
    public String text() {
        return name + " " + HexFormat.of().formatHex(key);
    }

    /**
     * From its text.
     *
     * @throws IllegalArgumentException if it is no such text: a name that is a path leads anywhere
     */
    public static FileKey of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("it is no name and key of an evidence file");
        }
        int space = text.indexOf(' ');
        return new FileKey(text.substring(0, space), HexFormat.of().parseHex(text.substring(space + 1)));
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "FileKey[" + name + "]";
    }
}
