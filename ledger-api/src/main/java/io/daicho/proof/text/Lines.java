package io.daicho.proof.text;

import io.daicho.proof.Malformed;

/** The lines of a text, read one by one. Every line ends in U+000A, the last one too. */
public final class Lines {
    private final Text text;
    private int at;
    private int line;

    Lines(Text text) {
        this.text = text;
        this.line = text.firstLine() - 1;
    }

    /** Whether all have been read. */
    public boolean atEnd() {
        return at == text.content().length();
    }

    /** The next line, without its end. */
    public String next(String wanted) throws Malformed {
        line++;
        if (atEnd()) {
            throw fault("the text ends where " + wanted + " should be");
        }
        int end = text.content().indexOf('\n', at);
        if (end < 0) {
            throw fault("the line has no newline at its end");
        }
        String next = text.content().substring(at, end);
        at = end + 1;
        return next;
    }

    /** What stands after a word and a space in the next line. */
    public String nextAfter(String word, String wanted) throws Malformed {
        String next = next(wanted);
        if (!next.startsWith(word + " ")) {
            throw fault(Text.quoted(next) + " stands where " + wanted + " should be");
        }
        return next.substring(word.length() + 1);
    }

    /** Whether the next line starts with this. */
    public boolean nextStartsWith(String start) {
        return text.content().startsWith(start, at);
    }

    /** A number in the line just read. */
    public long decimal(String name, String digits) throws Malformed {
        return Decimal.parse(digits)
                .orElseThrow(() -> fault(name + " " + Text.quoted(digits) + " is not a decimal number from 0 to "
                        + Long.MAX_VALUE + " without leading zeroes"));
    }

    /** Bytes in the line just read. */
    public byte[] base64(String name, String base64) throws Malformed {
        return StrictBase64.decode(base64)
                .orElseThrow(() ->
                        fault(name + " " + Text.quoted(base64) + " is not base64 as RFC 4648 section 4 writes it"));
    }

    /** What has not been read. */
    public Text rest() {
        return text.part(at, text.content().length());
    }

    /** A fault in the line just read. */
    public Malformed fault(String why) {
        return new Malformed(text.what(), line, why);
    }
}
