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

    private final MappingIterator<Map<String, String>> rows;
    private final PushbackReader text;

    CsvLines(InputStream bytes) throws IOException {
        this.text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        skipByteOrderMark();
        this.rows = CsvMapper.builder()
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .enable(CsvReadFeature.TRIM_SPACES)
                .build()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text);
    }

    private void skipByteOrderMark() throws IOException {
        try {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
        } catch (CharacterCodingException otherEncoding) {
            throw notUtf8(otherEncoding);
        }
    }

    /** Never guessed at: what was read wrongly once would stay for ever. */
    private static IOException notUtf8(Throwable otherEncoding) {
        return new IOException("the file is not UTF-8; save it as CSV in UTF-8", otherEncoding);
    }

    @Override
    public @Nullable SourceLine next() throws IOException {
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            long number = rows.currentLocation().getLineNr();
            return new Row(number, rows.nextValue());
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw notUtf8(broken.getCause());
            }
            throw new IOException("not CSV: " + broken.getOriginalMessage(), broken);
        }
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
