package io.daicho.service.foreign.cloudtrail;

import io.daicho.service.foreign.UnreadableRecord;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A log file of CloudTrail as it is delivered to S3: one JSON object whose {@code Records} are the events, mostly packed by
 * gzip. One record is held in memory at a time.
 */
final class TrailFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int FIRST_OF_GZIP = 0x1f;

    private final Path file;
    private long number;

    TrailFile(Path file) {
        this.file = file;
    }

    /** Gives each record with its number, from 1. */
    void read(ObjLongConsumer<ObjectNode> records) throws IOException {
        try (InputStream bytes = unpacked();
                JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRecord(file, null, "not-a-trail");
            }
            boolean found = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isRecords = json.currentName().equals("Records");
                JsonToken value = json.nextToken();
                if (isRecords && value == JsonToken.START_ARRAY) {
                    found = true;
                    records(json, records);
                } else {
                    json.skipChildren();
                }
            }
            if (!found) {
                throw new UnreadableRecord(file, null, "not-a-trail");
            }
            if (json.nextToken() != null) {
                throw new UnreadableRecord(file, null, "after-the-trail");
            }
        } catch (JacksonIOException broken) {
            throw unreadable(broken.getCause() == null ? broken : broken.getCause());
        } catch (JacksonException | EOFException | ZipException broken) {
            throw unreadable(broken);
        }
    }

    private void records(JsonParser json, ObjLongConsumer<ObjectNode> records) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRecord(file, number, "record-no-object");
            }
            records.accept(JSON.readValue(json, ObjectNode.class), number);
        }
    }

    private InputStream unpacked() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(1);
        int first = bytes.read();
        bytes.reset();
        return first == FIRST_OF_GZIP ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private UnreadableRecord unreadable(Throwable broken) {
        if (broken instanceof EOFException || broken instanceof tools.jackson.core.exc.UnexpectedEndOfInputException) {
            return new UnreadableRecord(file, null, "trail-cut", number);
        }
        if (broken instanceof ZipException) {
            return new UnreadableRecord(file, null, "trail-not-gzip");
        }
        String why = broken instanceof JacksonException json ? json.getOriginalMessage() : broken.getMessage();
        return new UnreadableRecord(
                file,
                null,
                "trail-not-json",
                number,
                String.valueOf(why).lines().findFirst().orElse(""));
    }
}
