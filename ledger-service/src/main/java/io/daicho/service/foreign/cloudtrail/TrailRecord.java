package io.daicho.service.foreign.cloudtrail;

import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.UnreadableRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a trail. Fields that are not asked for may be there: CloudTrail adds fields within its major version 1.
 *
 * @param origin where it was read
 * @param json the event
 */
record TrailRecord(Origin origin, ObjectNode json) {
    private static final Pattern VERSION_1 = Pattern.compile("1\\.[0-9]+");
    private static final Pattern EVENT_ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,59}");

    TrailRecord {
        String version = text(json, "eventVersion");
        if (version == null || !VERSION_1.matcher(version).matches()) {
            throw new UnreadableRecord(origin.file(), origin.number(), "event-version", String.valueOf(version));
        }
    }

    String source() {
        return needed("eventSource");
    }

    String name() {
        return needed("eventName");
    }

    String id() {
        String id = needed("eventID");
        if (!EVENT_ID.matcher(id).matches()) {
            throw new UnreadableRecord(origin.file(), origin.number(), "event-field", "eventID");
        }
        return id;
    }

    Instant time() {
        try {
            return Instant.parse(needed("eventTime"));
        } catch (DateTimeException noTime) {
            throw new UnreadableRecord(origin.file(), origin.number(), "event-field", "eventTime");
        }
    }

    /** What kind of event, for a report. */
    String kind() {
        return source() + " " + name();
    }

    boolean isError() {
        return text("errorCode") != null;
    }

    boolean isReadOnly() {
        return "true".equals(text("readOnly"));
    }

    boolean isByTheService() {
        return "AwsServiceEvent".equals(text("eventType"));
    }

    private String needed(String field) {
        String value = text(field);
        if (value == null || value.isEmpty()) {
            throw new UnreadableRecord(origin.file(), origin.number(), "event-field", field);
        }
        return value;
    }

    /** A text by its path; of a header with one value the value; null where there is none. */
    @Nullable
    String text(String... path) {
        return text(json, path);
    }

    private static @Nullable String text(JsonNode from, String... path) {
        JsonNode node = from;
        for (String step : path) {
            node = node.path(step);
        }
        JsonNode value = node.isArray() && node.size() == 1 ? node.get(0) : node;
        return value.isString() || value.isNumber() || value.isBoolean() ? value.asString() : null;
    }
}
