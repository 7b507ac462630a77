package io.daicho.service.journalfile;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * CSV for people who live in spreadsheets: a head line names the fields, a nested one by its path ({@code
 * placement.medium}); an empty cell is an absent field; a list is written with semicolons; of a list of objects, such as the
 * evidence, one can be given ({@code evidence.kind}).
 */
final class CsvLines implements Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final MappingIterator<Map<String, String>> rows;
    private final PushbackReader text;
    private long before;
    private long line = 1;

    /** Reads a table; the name of its file is for errors. */
    CsvLines(String file, InputStream bytes) throws IOException {
        this.file = file;
        this.text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        refuseEmpty();
        try {
            this.rows = CsvMapper.builder()
                    .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                    .enable(CsvReadFeature.TRIM_SPACES)
                    .build()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(text);
        } catch (JacksonException broken) {
            throw unreadable(broken);
        }
    }

    /** Passes over a byte order mark and empty lines. */
    private void refuseEmpty() throws IOException {
        try {
            int first = text.read();
            while (first == BYTE_ORDER_MARK || Character.isWhitespace(first)) {
                before += first == '\n' ? 1 : 0;
                first = text.read();
            }
            if (first < 0) {
                throw new UnreadableTable(file, 1, Refusal.TABLE_EMPTY);
            }
            text.unread(first);
        } catch (CharacterCodingException otherEncoding) {
            throw notUtf8();
        }
    }

    /** Never guessed at: what was read wrongly once would stay for ever. */
    private UnreadableTable notUtf8() {
        return new UnreadableTable(file, line, Refusal.TABLE_NOT_UTF8);
    }

    @Override
    public @Nullable SourceLine next() throws IOException {
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            line = before + rows.currentLocation().getLineNr();
            return new Row(line, rows.nextValue());
        } catch (JacksonException broken) {
            throw unreadable(broken);
        }
    }

    private UnreadableTable unreadable(JacksonException broken) {
        return broken.getCause() instanceof CharacterCodingException
                ? notUtf8()
                : new UnreadableTable(
                        file,
                        line,
                        Refusal.TABLE_MALFORMED,
                        broken.getOriginalMessage().lines().findFirst().orElse(""));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private record Row(long number, Map<String, String> cells) implements SourceLine {
        @Override
        public ObjectNode object() {
            ObjectNode object = FactJson.mapper().createObjectNode();
            String name = cells.getOrDefault("type", "");
            Class<? extends Fact> type = FactCatalogue.type(name);
            cells.forEach((path, cell) -> {
                if (path.equals("type") || path.equals("recordedAt") || type == null) {
                    object.put(path, cell);
                } else if (cell != null && !cell.isEmpty()) {
                    put(object, Shape.of(type), path, path, cell);
                }
            });
            return object;
        }

        private static void put(ObjectNode object, Shape shape, String path, String column, String cell) {
            int dot = path.indexOf('.');
            String name = dot < 0 ? path : path.substring(0, dot);
            Shape.Field field = shape.fields().get(name);
            if (field == null) {
                throw new Refused(
                        Refusal.UNKNOWN_FIELD,
                        column,
                        String.join(", ", shape.fields().keySet()));
            }
            if (dot >= 0) {
                if (!field.isNested()) {
                    throw new Refused(Refusal.UNKNOWN_FIELD, column, name);
                }
                put(nested(object, field), Shape.of(field.type()), path.substring(dot + 1), column, cell);
            } else if (field.list()) {
                ArrayNode list = object.putArray(name);
                for (String element : cell.split(";", -1)) {
                    list.add(element.strip());
                }
            } else if (field.type() == boolean.class) {
                object.put(name, bool(column, cell));
            } else if (field.isNumber()) {
                object.put(name, number(column, cell));
            } else {
                object.put(name, cell);
            }
        }

        private static ObjectNode nested(ObjectNode object, Shape.Field field) {
            if (field.list()) {
                return object.get(field.name()) instanceof ArrayNode list
                        ? (ObjectNode) list.get(0)
                        : object.putArray(field.name()).addObject();
            }
            return object.get(field.name()) instanceof ObjectNode nested ? nested : object.putObject(field.name());
        }

        private static long number(String column, String cell) {
            if (cell.matches("[0-9]{1,16}")) {
                return Long.parseLong(cell);
            }
            throw new Refused(Refusal.BAD_VALUE, column, "write a whole number in digits, without separators");
        }

        private static boolean bool(String column, String cell) {
            if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
                return Boolean.parseBoolean(cell);
            }
            throw new Refused(Refusal.BAD_VALUE, column, "write true or false");
        }
    }
}
