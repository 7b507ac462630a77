package io.daicho.proof.text;

import io.daicho.proof.Malformed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A text that is being read.
 *
 * @param what what it should be, as errors call it
 * @param content the text
 * @param firstLine the number of its first line in what was given, from 1
 */
public record Text(String what, String content, int firstLine) {
    private static final int MOST_QUOTED = 60;

    /** These bytes as UTF-8; any byte that is not is refused. */
    public static Text of(String what, byte[] bytes) throws Malformed {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Text(what, content, 1);
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed(what, "it is not UTF-8");
        }
    }

    /** Its lines, to be read one by one. */
    public Lines lines() {
        return new Lines(this);
    }

    /** The part from a character to another, with the right number of its first line. */
    public Text part(int from, int to) {
        int before =
                (int) content.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Text(what, content.substring(from, to), firstLine + before);
    }

    /** The same text under another name. */
    public Text as(String name) {
        return new Text(name, content, firstLine);
    }

    /** As errors show it: between quotes, on one line, cut where it is long, and with a number for what cannot be seen. */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(MOST_QUOTED).forEach(c -> {
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format("\\u%04x", c));
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > MOST_QUOTED ? "…\"" : "\"")
                .toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
