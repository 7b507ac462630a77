package io.daicho.api.journal;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.Shown;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads journal lines. Whatever cannot be read is {@link Refused} with the field and what to do; details are put beside
 * the fact under fresh salts, days are given the contract's time zone.
 */
public final class JournalReader {
    private static final String TYPE = "type";
    private static final String RECORDED_AT = "recordedAt";
    private static final String TIME_ZONE = "timeZone";
    private static final String THING = "thing";
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final Surroundings surroundings;
    private final Supplier<String> salts;

    /** What a line cannot say by itself. */
    public interface Surroundings {
        /** The time zone of a registered contract; null for one that is not registered. */
        @Nullable
        ZoneId zone(ContractId contract);

        /** What the fact on record is about; null if there is no such fact. */
        @Nullable
        Thing thing(ContractId contract, FactId fact);
    }

    /**
     * A reader.
     *
     * @param surroundings what is on record already
     * @param salts gives {@value DetailText#SALT_BYTES} fresh random bytes each time, in hexadecimal digits
     */
    public JournalReader(Surroundings surroundings, Supplier<String> salts) {
        this.surroundings = surroundings;
        this.salts = salts;
    }

    /**
     * Reads one line.
     *
     * @param utf8 its bytes, without the line end
     * @throws Refused if it cannot be read
     */
    public JournalLine read(byte[] utf8) {
        return read(object(utf8));
    }

    /**
     * The object of one line, not yet read as a fact.
     *
     * @param utf8 its bytes, without the line end
     * @throws Refused if it is not one JSON object, or too long
     */
    public static ObjectNode object(byte[] utf8) {
        if (utf8.length > JournalLine.MOST_BYTES) {
            throw new Refused(Refusal.LINE_TOO_LONG, JournalLine.MOST_BYTES);
        }
        return object(decode(utf8));
    }

    /**
     * Reads a fact that is a JSON object already. The object is changed while reading.
     *
     * @throws Refused if it cannot be read
     */
    public JournalLine read(ObjectNode line) {
        Class<? extends Fact> type = type(line);
        Instant recordedAt = recordedAt(line);
        fillThing(type, line);
        ContractId contract = contract(line);
        ZoneId zone = zone(type, line, contract);
        List<DetailText> details = new ArrayList<>();
        new ShapeCheck(zone, salts, details).check(Shape.of(type), line, "");
        try {
            return new JournalLine(FactJson.read(type, line), details, recordedAt);
        } catch (JacksonException badValue) {
            throw RecordReader.refused(badValue);
        }
    }

    private static String decode(byte[] utf8) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (line.startsWith("\uFEFF")) {
                throw new Refused(Refusal.BYTE_ORDER_MARK);
            }
            return line;
        } catch (CharacterCodingException notUtf8) {
            throw endsInsideACharacter(bytes)
                    ? new Refused(Refusal.LINE_CUT)
                    : new Refused(Refusal.NOT_UTF8, bytes.position() + 1);
        }
    }

    /** Whether what is left is the beginning of one character: the line was cut there. */
    private static boolean endsInsideACharacter(ByteBuffer rest) {
        int lead = rest.get(rest.position()) & 0xFF;
        int length = lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        for (int i = 1; i < rest.remaining(); i++) {
            if ((rest.get(rest.position() + i) & 0xC0) != 0x80) {
                return false;
            }
        }
        return rest.remaining() < length;
    }

    private static ObjectNode object(String line) {
        try {
            JsonNode tree = FactJson.mapper().readTree(line);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new Refused(Refusal.NOT_JSON, "no object, but " + tree.getNodeType());
        } catch (UnexpectedEndOfInputException cut) {
            throw new Refused(Refusal.LINE_CUT);
        } catch (StreamReadException notJson) {
            String message = notJson.getOriginalMessage();
            if (message != null && message.startsWith("Duplicate Object property \"")) {
                String field = message.substring(message.indexOf('"') + 1, message.lastIndexOf('"'));
                throw new Refused(Refusal.DUPLICATE_FIELD, Shown.shortened(field));
            }
            throw endsThere(line, notJson)
                    ? new Refused(Refusal.LINE_CUT)
                    : new Refused(Refusal.NOT_JSON, RecordReader.firstLine(notJson));
        } catch (JacksonException notJson) {
            throw new Refused(Refusal.NOT_JSON, RecordReader.firstLine(notJson));
        }
    }

    /** Whether an object was good up to where the line ends, be it in the middle of a word. */
    private static boolean endsThere(String line, StreamReadException notJson) {
        long at = notJson.getLocation().getCharOffset();
        String rest = at < 0 || at > line.length() ? "" : line.substring((int) at);
        return at >= 0
                && line.startsWith("{")
                && !line.endsWith("}")
                && WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    private static Class<? extends Fact> type(ObjectNode line) {
        JsonNode name = given(line.remove(TYPE));
        if (name == null) {
            throw new Refused(Refusal.MISSING_FIELD, TYPE);
        }
        Class<? extends Fact> type = name.isString() ? FactCatalogue.type(name.stringValue()) : null;
        if (type == null) {
            String given = Shown.shortened(name.isString() ? name.stringValue() : name.toString());
            throw new Refused(
                    Refusal.UNKNOWN_TYPE,
                    given,
                    Nearest.hint(given, FactCatalogue.all().keySet()));
        }
        return type;
    }

    private static @Nullable Instant recordedAt(ObjectNode line) {
        JsonNode given = given(line.remove(RECORDED_AT));
        if (given == null) {
            return null;
        }
        try {
            return Instant.parse(given.isString() ? given.stringValue() : given.toString());
        } catch (DateTimeException notAnInstant) {
            throw new Refused(
                    Refusal.BAD_VALUE, RECORDED_AT, Shown.shortened(given.toString()) + " is not an instant in UTC");
        }
    }

    /** A null says no more than a field that is not there. */
    private static @Nullable JsonNode given(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }

    private static ContractId contract(ObjectNode line) {
        JsonNode contract = given(line.get("contract"));
        if (contract == null) {
            throw new Refused(Refusal.MISSING_FIELD, "contract");
        }
        return identifier("contract", contract, ContractId::new);
    }

    private static <I> I identifier(String field, JsonNode node, java.util.function.Function<String, I> of) {
        if (!node.isString()) {
            throw new Refused(Refusal.BAD_VALUE, field, "it must be a text: \"…\"");
        }
        try {
            return of.apply(node.stringValue());
        } catch (IllegalArgumentException badForm) {
            throw new Refused(Refusal.BAD_VALUE, field, String.valueOf(badForm.getMessage()));
        }
    }

    /** A registration brings its zone along; every other fact has its contract's. */
    private ZoneId zone(Class<? extends Fact> type, ObjectNode line, ContractId contract) {
        if (type == ContractFact.Registered.class) {
            JsonNode own = given(line.get(TIME_ZONE));
            if (own == null) {
                throw new Refused(Refusal.MISSING_FIELD, TIME_ZONE);
            }
            return identifier(TIME_ZONE, own, JournalReader::zone);
        }
        ZoneId zone = surroundings.zone(contract);
        if (zone == null) {
            throw new Refused(Refusal.CONTRACT_UNKNOWN, contract);
        }
        return zone;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(Leaf.noZone(name), unknown);
        }
    }

    private void fillThing(Class<? extends Fact> type, ObjectNode line) {
        if (type != CorrectionFact.Withdrawn.class) {
            return;
        }
        JsonNode corrects = given(line.get("corrects"));
        JsonNode corrected = corrects == null ? null : given(corrects.get("fact"));
        if (corrects == null || (corrects.isObject() && corrected == null)) {
            throw new Refused(Refusal.WITHDRAWS_NOTHING);
        }
        if (corrected == null || given(line.get(THING)) != null) {
            return;
        }
        FactId fact = identifier("corrects.fact", corrected, FactId::new);
        Thing thing = surroundings.thing(contract(line), fact);
        if (thing == null) {
            throw new Refused(Refusal.CORRECTED_FACT_UNKNOWN, fact);
        }
        line.set(THING, FactJson.mapper().valueToTree(thing));
    }
}
