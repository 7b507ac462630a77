package io.daicho.service.sealing.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The end of a file of records.
 *
 * @param file the file, which may not be there
 * @param notes its last whole records, in order, each without the empty line after it
 * @param wholeLength how long it is up to the end of the last of them
 */
record RecordFile(Path file, List<byte[]> notes, long wholeLength) {
    private static final int MOST_READ = 2_000_000;
    private static final String EMPTY_LINE = "\n\n";
    private static final String SIGNATURE = inBytes("— ");

    /** The newest of a folder, by name, of those whose names are of this form. */
    static RecordFile newest(Path folder, Pattern form) throws IOException {
        if (!Files.isDirectory(folder)) {
            return of(folder.resolve(""));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return of(files.filter(
                            file -> form.matcher(file.getFileName().toString()).matches())
                    .max(Path::compareTo)
                    .orElse(folder));
        }
    }

    static RecordFile of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new RecordFile(file, List.of(), 0);
        }
        try (RandomAccessFile from = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, from.length() - MOST_READ);
            byte[] bytes = new byte[(int) (from.length() - start)];
            from.seek(start);
            from.readFully(bytes);
            // One character a byte, so that places in the text are places in the file.
            String tail = new String(bytes, StandardCharsets.ISO_8859_1);
            List<Integer> ends = ends(tail);
            List<byte[]> notes = new ArrayList<>();
            for (int i = start == 0 ? 0 : 1; i < ends.size(); i++) {
                int begin = i == 0 ? 0 : ends.get(i - 1);
                notes.add(tail.substring(begin, ends.get(i) - 1).getBytes(StandardCharsets.ISO_8859_1));
            }
            return new RecordFile(file, notes, ends.isEmpty() ? start : start + ends.get(ends.size() - 1));
        }
    }

    /** Its name; empty where it is not there. */
    String name() {
        return Files.isRegularFile(file) ? file.getFileName().toString() : "";
    }

    /** Cuts it after its last whole record. */
    void dropCut(Disk disk) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > wholeLength) {
            disk.truncate(file, wholeLength);
            disk.force(file);
        }
    }

    /** Where records end: after an empty line that follows a signature. */
    private static List<Integer> ends(String tail) {
        List<Integer> ends = new ArrayList<>();
        for (int at = tail.indexOf(EMPTY_LINE); at >= 0; at = tail.indexOf(EMPTY_LINE, at + 1)) {
            if (tail.startsWith(SIGNATURE, tail.lastIndexOf('\n', at - 1) + 1)) {
                ends.add(at + EMPTY_LINE.length());
            }
        }
        return ends;
    }

    private static String inBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
