package io.daicho.api.journal;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.Shown;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Walks a JSON object along a {@link Shape}: names every unknown and missing field by its path, puts details aside and
 * gives days their zone. What is left is for the mapper to bind.
 */
final class ShapeCheck {
    static final String DIGEST = "sha256";
    static final String ERASED = "erased";

    /** Beyond it, JSON of other makers is not exact (RFC 8259, section 6). */
    private static final long MOST_NUMBER = (1L << 53) - 1;

    private final ZoneId zone;
    private final Supplier<String> salts;
    private final List<DetailText> details;

    ShapeCheck(ZoneId zone, Supplier<String> salts, List<DetailText> details) {
        this.zone = zone;
        this.salts = salts;
        this.details = details;
    }

    void check(Shape shape, ObjectNode object, String path) {
        for (String name : new ArrayList<>(object.propertyNames())) {
            Shape.Field field = shape.fields().get(name);
            if (field == null) {
                throw new Refused(
                        Refusal.UNKNOWN_FIELD,
                        path + Shown.shortened(name),
                        String.join(", ", shape.fields().keySet()));
            }
            JsonNode value = object.get(name);
            if (value.isNull()) {
                object.remove(name);
            } else {
                JsonNode taken = field.list() ? list(field, value, path + name) : value(field, value, path + name);
                object.set(name, taken);
            }
        }
        for (Shape.Field field : shape.fields().values()) {
            if (field.required() && !object.has(field.name())) {
                throw new Refused(Refusal.MISSING_FIELD, path + field.name());
            }
        }
    }

    private JsonNode list(Shape.Field field, JsonNode value, String path) {
        if (!(value instanceof ArrayNode array)) {
            throw new Refused(Refusal.BAD_VALUE, path, "it must be a list: [ … ]");
        }
        for (int i = 0; i < array.size(); i++) {
            array.set(i, value(field, array.get(i), path + "[" + i + "]"));
        }
        return array;
    }

    private JsonNode value(Shape.Field field, JsonNode value, String path) {
        if (field.isNested()) {
            if (!(value instanceof ObjectNode nested)) {
                throw new Refused(Refusal.BAD_VALUE, path, "it must be an object: { … }");
            }
            check(Shape.of(field.type()), nested, path + ".");
            return value;
        }
        if (field.isTruth()) {
            if (!value.isBoolean()) {
                throw new Refused(Refusal.BAD_VALUE, path, "it must be true or false");
            }
            return value;
        }
        if (field.isNumber()) {
            if (!value.isIntegralNumber()
                    || !value.canConvertToLong()
                    || value.longValue() < 0
                    || value.longValue() > MOST_NUMBER) {
                throw new Refused(Refusal.BAD_VALUE, path, "it must be a whole number from 0 to " + MOST_NUMBER);
            }
            return value;
        }
        if (field.isDetail() && value instanceof ObjectNode digest) {
            return withoutText(digest, path);
        }
        if (!value.isString()) {
            throw new Refused(Refusal.BAD_VALUE, path, "it must be a text: \"…\"");
        }
        refuseUnpairedSurrogates(value, path);
        Unseen.refuse(path, value.stringValue());
        if (field.isDetail()) {
            return detail(value, path);
        }
        if (field.isOccurredAt()) {
            return occurredAt(value, path);
        }
        String fault = Leaf.fault(field, value.stringValue());
        if (fault != null) {
            throw new Refused(Refusal.BAD_VALUE, path, fault);
        }
        return value;
    }

    private JsonNode detail(JsonNode value, String path) {
        String text = value.stringValue();
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > Detail.MOST_BYTES) {
            throw new Refused(Refusal.DETAIL_TOO_LARGE, path, length);
        }
        DetailText detail = new DetailText(path, salts.get(), text);
        details.add(detail);
        return FactJson.mapper().valueToTree(detail.detail());
    }

    /** A detail whose text is not in the line: erased, or not readable where the line was exported. */
    private static JsonNode withoutText(ObjectNode given, String path) {
        JsonNode sha256 = given.get(DIGEST);
        JsonNode erased = given.get(ERASED);
        if (given.size() != 2 || sha256 == null || !sha256.isString() || erased == null || !erased.isBoolean()) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    path,
                    "it must be a text: \"…\", or {\"sha256\": \"…\", \"erased\": true} where that is erased");
        }
        given.remove(ERASED);
        return given;
    }

    private JsonNode occurredAt(JsonNode value, String path) {
        OccurredAt time = time(value.stringValue(), path);
        if (time == null) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    path,
                    "\"" + Shown.shortened(value.stringValue())
                            + "\" is no time: write 2026-03-05T10:00:00+09:00, or 2026-03-05 where only the day is known");
        }
        return StringNode.valueOf(time.toString());
    }

    private @Nullable OccurredAt time(String text, String path) {
        try {
            if (!Leaf.matches(Leaf.TIME, text)) {
                return null;
            }
            if (text.endsWith("]")) {
                return OccurredAt.parse(text);
            }
            if (!text.contains("T")) {
                return OccurredAt.day(LocalDate.parse(text), zone);
            }
            if (text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")) {
                return OccurredAt.instant(OffsetDateTime.parse(text).toInstant());
            }
            LocalDateTime local = LocalDateTime.parse(text);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.size() != 1) {
                throw new Refused(
                        Refusal.BAD_VALUE,
                        path,
                        "the clocks of " + zone + " showed " + text + (offsets.isEmpty() ? " never" : " twice")
                                + ": write it with its offset, as 2026-03-05T10:00:00+09:00");
            }
            return OccurredAt.instant(local.toInstant(offsets.get(0)));
        } catch (DateTimeException | IllegalArgumentException notATime) {
            return null;
        }
    }

    private static void refuseUnpairedSurrogates(JsonNode value, String path) {
        if (value.stringValue()
                .codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new Refused(Refusal.BAD_VALUE, path, "it contains half a character (an unpaired surrogate)");
        }
    }
}
