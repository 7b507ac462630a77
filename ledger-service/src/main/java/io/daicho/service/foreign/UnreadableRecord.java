package io.daicho.service.foreign;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of another program, or a map, that is not what it should be. Nothing of the conversion is used then. */
public final class UnreadableRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String code;
    private final List<String> particulars;

    /**
     * A fault.
     *
     * @param file in which file
     * @param number in which line or record of it, from 1; absent: the file as a whole
     * @param code which of the sentences {@code unreadable.…}
     * @param particulars what to put into the sentence
     */
    public UnreadableRecord(Path file, @Nullable Long number, String code, Object... particulars) {
        super(code + " at " + where(file, number));
        this.where = where(file, number);
        this.code = code;
        this.particulars =
                java.util.Arrays.stream(particulars).map(String::valueOf).toList();
    }

    private static String where(Path file, @Nullable Long number) {
        return number == null ? file.toString() : file + ":" + number;
    }

    /** The file, and the line or record in it. */
    public String where() {
        return where;
    }

    /** Which sentence. */
    public String code() {
        return code;
    }

    /** What the sentence is about. */
    public List<String> particulars() {
        return particulars;
    }
}
