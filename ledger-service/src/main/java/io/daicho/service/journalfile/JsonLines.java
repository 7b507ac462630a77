package io.daicho.service.journalfile;

import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Lines: one object a line. A byte order mark before the first line, line ends of Windows and blank lines are passed
 * over. A line that is too long is never held in memory as a whole.
 */
public final class JsonLines implements Source {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream bytes;
    private long number;
    private boolean ended;

    /** Lines of these bytes; closed with them. */
    public JsonLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    @Override
    public @Nullable SourceLine next() throws IOException {
        while (!ended) {
            if (number == 0) {
                skipByteOrderMark();
            }
            byte[] line = line();
            number++;
            if (line.length > 0) {
                return new Line(number, line);
            }
        }
        return null;
    }

    private void skipByteOrderMark() throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        for (int mark : BYTE_ORDER_MARK) {
            if (bytes.read() != mark) {
                bytes.reset();
                return;
            }
        }
    }

    /** At most one byte more than may be: enough to refuse it. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int next = bytes.read();
        while (next >= 0 && next != '\n') {
            if (line.size() <= JournalLine.MOST_BYTES) {
                line.write(next);
            }
            next = bytes.read();
        }
        ended = next < 0;
        return stripped(line.toByteArray());
    }

    private static byte[] stripped(byte[] line) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\r' || line[end - 1] == ' ' || line[end - 1] == '\t')) {
            end--;
        }
        return end == line.length ? line : java.util.Arrays.copyOf(line, end);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static final class Line implements SourceLine {
        private final long number;
        private final byte[] utf8;

        Line(long number, byte[] utf8) {
            this.number = number;
            this.utf8 = utf8;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public ObjectNode object() {
            return JournalReader.object(utf8);
        }
    }
}
