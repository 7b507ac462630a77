package io.daicho.service.foreign.folder;

import io.daicho.service.foreign.UnreadableRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A folder watcher's CSV in UTF-8: a head line names the columns, in any order. One row is held in memory at a time. */
final class WatcherFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;

    WatcherFile(Path file) {
        this.file = file;
    }

    /** Gives each row with its line in the file. */
    void read(ObjLongConsumer<WatcherRow> taker) throws IOException {
        try (PushbackReader text = new PushbackReader(
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
                MappingIterator<String[]> rows = rows(text)) {
            if (!rows.hasNextValue()) {
                throw new UnreadableRecord(file, null, "watcher-empty");
            }
            List<String> columns = columns(rows.nextValue());
            while (rows.hasNextValue()) {
                long line = rows.currentLocation().getLineNr();
                String[] cells = rows.nextValue();
                if (cells.length > columns.size()) {
                    throw new UnreadableRecord(file, line, "watcher-cells", cells.length, columns.size());
                }
                taker.accept(new WatcherRow(columns, List.of(cells)), line);
            }
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableRecord(file, null, "watcher-not-utf8");
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new UnreadableRecord(file, null, "watcher-not-utf8");
            }
            throw new UnreadableRecord(
                    file,
                    (long) Math.max(1, broken.getLocation().getLineNr()),
                    "watcher-not-csv",
                    String.valueOf(broken.getOriginalMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private static MappingIterator<String[]> rows(PushbackReader text) throws IOException {
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return CsvMapper.builder()
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .enable(CsvReadFeature.TRIM_SPACES)
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(text);
    }

    private List<String> columns(String[] head) {
        List<String> columns = Arrays.asList(head);
        for (String column : columns) {
            if (!WatcherRow.COLUMNS.contains(column)) {
                throw new UnreadableRecord(
                        file, 1L, "watcher-column-unknown", column, String.join(", ", WatcherRow.COLUMNS));
            }
        }
        for (String needed : WatcherRow.NEEDED) {
            if (!columns.contains(needed)) {
                throw new UnreadableRecord(file, 1L, "watcher-column-missing", needed);
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw new UnreadableRecord(file, 1L, "watcher-column-twice");
        }
        return columns;
    }
}
